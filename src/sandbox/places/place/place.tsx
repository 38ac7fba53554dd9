import { createRoot } from 'react-dom/client'
import '../places.css'
import { PlacePage } from './place-page.tsx'

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<PlacePage />)
