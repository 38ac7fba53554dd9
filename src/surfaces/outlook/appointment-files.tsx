import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { refuseFile } from '#src/domain/publish/pre-read-limits.ts'
import { PreReads, type AttachingFile } from '#src/features/invite/pre-reads.tsx'
import type { FormAttachment, OutlookForm } from '#src/host/outlook-form.ts'

/** The file as base64, without what a data address has before it. Rejects where it cannot be read. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read.')))
    reader.addEventListener('load', () => {
      const text = typeof reader.result === 'string' ? reader.result : ''
      resolve(text.slice(text.indexOf(',') + 1))
    })
    reader.readAsDataURL(file)
  })
}

/** What everybody reads before the meeting, as files that go with the invite. */
export function AppointmentFiles(props: { form: OutlookForm }): ReactNode {
  const [form] = useState(props.form)
  const [files, setFiles] = useState<readonly FormAttachment[]>([])
  const [attaching, setAttaching] = useState<AttachingFile>({ kind: 'idle' })
  const look = useCallback(
    () =>
      form.files?.().then(setFiles, () => {
        // A client that does not tell its files still takes new ones.
      }),
    [form],
  )
  useEffect(() => void look(), [look])
  const { addFile } = form
  if (addFile === null) return null
  const attach = async (file: File): Promise<AttachingFile> => {
    const { name } = file
    const refusal = refuseFile(file)
    if (refusal !== null) return { kind: 'refused', name, reason: refusal }
    await addFile(name, await base64Of(file))
    await look()
    return { kind: 'attached', name }
  }
  return (
    <PreReads
      files={files}
      attaching={attaching}
      onAttach={(file) => {
        setAttaching({ kind: 'working', name: file.name })
        attach(file).then(setAttaching, () =>
          setAttaching({ kind: 'refused', name: file.name, reason: 'by-outlook' }),
        )
      }}
    />
  )
}
