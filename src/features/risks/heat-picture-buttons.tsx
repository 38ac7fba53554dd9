import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { initialsOf } from '#src/ui/components/initials.ts'
import { handOverFile } from '#src/ui/files/hand-over-file.ts'
import { useLocale, useText } from '#src/ui/text/text-provider.tsx'
import { shortDay } from '#src/ui/time/format-time.ts'
import { heatPicture, pictureSize } from './heat-picture.ts'
import { useRegister } from './register.tsx'
import type { RiskRow } from './risk-rows.ts'
import styles from './heat-map.module.css'
import { useScaleWords } from './use-scale-words.ts'

async function drawn(svg: string): Promise<Blob> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    await new Promise((resolve, reject) => {
      image.addEventListener('load', resolve)
      image.addEventListener('error', () => reject(new Error('The picture cannot be drawn.')))
      image.src = address
    })
    const canvas = document.createElement('canvas')
    canvas.width = pictureSize.width
    canvas.height = pictureSize.height
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture.')) : resolve(blob)), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** A slide goes to everybody. */
const isForAll = (row: RiskRow) => !row.ownersOnly

/** The map on one page: printed, or as a picture for a slide. */
export function HeatPictureButtons(props: { cells: ReadonlyMap<string, readonly RiskRow[]> }): ReactNode {
  const t = useText()
  const { tag, direction } = useLocale()
  const words = useScaleWords()
  const { council, settings, today } = useRegister()
  const [failed, setFailed] = useState(false)
  const picture = () =>
    heatPicture({
      title: t('risks-picture-title', { council: council.name }),
      asOf: t('risks-picture-as-of', { day: shortDay(tag, today, 'full') }),
      direction,
      matrix: settings.matrix,
      likelihood: words.likelihood,
      impact: words.impact,
      axes: { likelihood: t('risks-likelihood'), impact: t('risks-impact') },
      cells: new Map(
        [...props.cells].map(([cell, rows]) => [
          cell,
          rows.filter(isForAll).map(({ risk }) => (risk.owner === '' ? '?' : initialsOf(risk.owner))),
        ]),
      ),
    })
  const left = [...props.cells.values()].flat().filter((row) => !isForAll(row)).length
  const name = `weft-risks-${today}`
  return (
    <div className={styles.pictures}>
      <Button size="small" onClick={() => print()}>
        {t('risks-print')}
      </Button>
      <Button
        size="small"
        onClick={() => handOverFile(new Blob([picture()], { type: 'image/svg+xml' }), `${name}.svg`)}
      >
        {t('risks-picture-svg')}
      </Button>
      <Button
        size="small"
        onClick={() => {
          setFailed(false)
          drawn(picture()).then(
            (blob) => handOverFile(blob, `${name}.png`),
            () => setFailed(true),
          )
        }}
      >
        {t('risks-picture-png')}
      </Button>
      {left > 0 && <p className={styles.aside}>{t('risks-owners-picture', { count: left })}</p>}
      {failed && <p role="alert">{t('risks-picture-failed')}</p>}
    </div>
  )
}
