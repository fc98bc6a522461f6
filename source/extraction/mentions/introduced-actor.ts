import type { PartyKind } from '../../model/party.ts'
import type { KnownActor } from './gazetteer.ts'

/** An actor the article introduces itself, under its acronym where it has one. */
export const introducedActor = (
  name: string,
  kind: PartyKind,
  called: string = name,
): KnownActor => ({
  id: slug(called),
  name,
  kind,
  country: null,
  mediates: false,
  introduced: true,
})

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase()
