import type { PartyKind } from '../../model/party.ts'
import type { Gazetteer, KnownActor } from './gazetteer.ts'

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

/** An actor that goes by the abbreviation of a listed one: under its name, not to be taken for it. */
export function homonymActor(
  name: string,
  kind: PartyKind,
  abbreviation: string,
  gazetteer: Gazetteer,
): KnownActor {
  const listed = gazetteer.actor(slug(abbreviation))
  return introducedActor(name, kind, listed?.introduced === false ? name : abbreviation)
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase()
