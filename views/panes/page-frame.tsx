import type { PropsWithChildren } from 'react'
import { Frame, titleRoom } from '../components/frame.tsx'
import { crumbLine } from '../crumbs.ts'
import type { Rectangle } from '../rectangle.ts'
import type { Scene } from '../scene.ts'
import type { State } from '../state.ts'
import type { StyledLine } from '../styled-text.ts'

interface PageFrameProps {
  readonly rectangle: Rectangle
  readonly isFocused?: boolean
  /** After the way to the page, where there is room. */
  readonly more?: StyledLine
  readonly badge?: string
  readonly position: string | null
  readonly state: State
  readonly scene: Scene
}

/** The frame of a page, with the way one came to it as its title. */
export function PageFrame(props: PropsWithChildren<PageFrameProps>) {
  const { rectangle, isFocused = true, more = [], badge = '', position } = props
  const { state, scene, children } = props
  return (
    <Frame
      rectangle={rectangle}
      isFocused={isFocused}
      title={[...crumbLine(state, scene, titleRoom(rectangle.width, badge)), ...more]}
      badge={badge}
      position={position}
      theme={scene.theme}
    >
      {children}
    </Frame>
  )
}
