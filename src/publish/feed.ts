/** The Atom feed of content changes, made only when the public origin is known. Dates come from front matter. */
import { Feed } from 'feed';
import { coverages, formatDocument, supportMarks } from '#src/domain/document/index.ts';
import { publicAddress, siteConfig } from '#src/site-config.ts';
import type { Handbook } from '../catalog/model.ts';
import { updatedOn } from './json-ld.ts';
import type { Statement } from '../catalog/markup/support.ts';

interface Item {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** ISO day. */
  readonly updated: string;
}

/** Changes and documents, the latest first; of one day, changes before documents, each in the order of content. */
function items({ changes, documents }: Handbook): Item[] {
  const all = [
    ...changes.map(({ slug, data, statements }): Item => {
      return {
        path: `/thay-doi/#${slug}`,
        title: data.title,
        description: withMarks(statements[0]),
        updated: data.asOf,
      };
    }),
    ...documents.map((document): Item => {
      const { slug, data } = document;
      const description = `${formatDocument(data)}. ${coverages[data.coverage].notice} ${data.summary}`;
      return { path: `/van-ban/${slug}/`, title: data.shortTitle, description, updated: updatedOn(document) };
    }),
  ];
  return all.toSorted((a, b) => b.updated.localeCompare(a.updated));
}

/** A statement never leaves the site without its marks. */
function withMarks(statement: Statement | undefined): string {
  const marks = (statement?.marks ?? []).map((mark) => ` (${supportMarks[mark]})`);
  return `${statement?.text ?? ''}${marks.join('')}`;
}

/** Days of content are Vietnamese days. */
const moment = (day: string) => new Date(`${day}T00:00:00+07:00`);

/** Atom 1.0 of content changes. The same content gives the same bytes on any day. */
export function atomFeed(handbook: Handbook): string {
  const entries = items(handbook);
  const feed = new Feed({
    id: publicAddress('/'),
    title: siteConfig.name,
    description: siteConfig.description,
    link: publicAddress('/'),
    feedLinks: { atom: publicAddress('/nguon-tin.xml') },
    language: 'vi',
    author: { name: siteConfig.agency ?? siteConfig.name },
    updated: moment(entries[0]?.updated ?? '1970-01-01'),
    generator: false,
  });
  for (const { path, title, description, updated } of entries)
    feed.addItem({
      id: publicAddress(path),
      link: publicAddress(path),
      title,
      description,
      date: moment(updated),
    });
  return feed.atom1();
}
