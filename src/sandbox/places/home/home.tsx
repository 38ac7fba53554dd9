import { createRoot } from 'react-dom/client'
import '../places.css'
import { HomePage } from './home-page.tsx'

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<HomePage />)
