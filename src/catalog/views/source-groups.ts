/** All sources by the rank of where they were published, as the about pages list them. */
import { compareVietnamese } from '#src/domain/vietnamese/index.ts';
import { href } from '#src/site-config.ts';
import type { Handbook } from '../model.ts';

const sourceRanks = ['own', 'official', 'press', 'law-site'] as const;

export type SourceRank = (typeof sourceRanks)[number];

export interface ListedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly seen: string;
  readonly rank: SourceRank;
}

/** Sources of each rank, by publisher in the order of the alphabet. */
export function sourcesByRank({
  sources: { publishers, sources },
}: Handbook): { rank: SourceRank; sources: ListedSource[] }[] {
  const all = Object.entries(sources).map(([id, source]): ListedSource => {
    const { title, seen } = source;
    if ('document' in source)
      return { id, title, publisher: '', address: href(`/van-ban/${source.document}/`), seen, rank: 'own' };
    const publisher = publishers[source.publisher];
    return {
      id,
      title,
      publisher: publisher?.name ?? '',
      address: source.address,
      seen,
      rank: publisher?.rank ?? 'press',
    };
  });
  return sourceRanks.map((rank) => ({
    rank,
    sources: all
      .filter((source) => source.rank === rank)
      .toSorted((a, b) => compareVietnamese(a.publisher, b.publisher) || compareVietnamese(a.title, b.title)),
  }));
}
