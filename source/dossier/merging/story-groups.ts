import type { Story } from '../../model/story.ts'

/** An article by its place among all, oldest first. */
export interface StoryMember {
  readonly id: string
  readonly at: string
}

/** Articles that are one story, each linked to some other of them. */
interface Group {
  /** Oldest first once the story is told. */
  readonly members: StoryMember[]
  /** Whether every link is from edition to edition. */
  isEditions: boolean
  story: Story | null
}

const byPlace = (a: StoryMember, b: StoryMember): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)

/** Groups articles into stories, link by link. */
export class StoryGroups {
  private readonly groups = new Map<string, Group>()
  private stories: readonly Story[] | null = null

  /** Takes two articles for one story, and with them all that either is one with. */
  link(one: StoryMember, other: StoryMember, kind: Story['kind']): void {
    this.stories = null
    const [a, b] = [this.groupOf(one), this.groupOf(other)]
    const [large, small] = a.members.length < b.members.length ? [b, a] : [a, b]
    large.isEditions &&= small.isEditions && kind === 'editions'
    large.story = null
    if (large === small) return
    for (const member of small.members) {
      this.groups.set(member.id, large)
      large.members.push(member)
    }
  }

  /** Stories of several articles, by the first of each; one that has not changed is the same object. */
  list(): readonly Story[] {
    if (this.stories !== null) return this.stories
    const told = [...new Set(this.groups.values())].map((group) => ({
      story: storyOf(group),
      first: group.members[0] ?? { id: '', at: '' },
    }))
    this.stories = told.sort((a, b) => byPlace(a.first, b.first)).map(({ story }) => story)
    return this.stories
  }

  private groupOf(article: StoryMember): Group {
    const known = this.groups.get(article.id)
    if (known !== undefined) return known
    const alone: Group = { members: [article], isEditions: true, story: null }
    this.groups.set(article.id, alone)
    return alone
  }
}

function storyOf(group: Group): Story {
  if (group.story !== null) return group.story
  group.members.sort(byPlace)
  const kind = group.isEditions ? 'editions' : 'reprints'
  group.story = { kind, articles: group.members.map(({ id }) => id) }
  return group.story
}
