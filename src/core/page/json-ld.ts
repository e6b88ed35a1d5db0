// Structured data for search engines: one TechArticle with true dates and a BreadcrumbList, WebSite on the home page.
// No ratings, no questions: vocabulary that says more than the page does is punished, and rightly so.
import type { BreadcrumbList, TechArticle, Thing, WebSite, WithContext } from 'schema-dts';
import type { Article } from '../content/article.ts';
import type { Settings } from '../content/entry.ts';
import { plainText } from '../content/inline.ts';

/** A step of a breadcrumb with its absolute address. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** Structured data of a page, in the vocabulary of schema.org. */
export type JsonLd = WithContext<Thing>;

/** What a page is about: a tool, or a class of failure in any. */
export interface JsonLdSubject {
  readonly name: string;
  readonly isTool: boolean;
}

/** The article that a page is. `url` is its canonical address. */
export function articleJsonLd(
  article: Article,
  subject: JsonLdSubject,
  site: Pick<Settings, 'name' | 'language' | 'licence'>,
  url: string,
): WithContext<TechArticle> {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    identifier: article.id,
    headline: article.title,
    description: plainText(article.description),
    url,
    mainEntityOfPage: url,
    inLanguage: site.language,
    datePublished: article.published,
    dateModified: article.updated,
    about: subject.isTool
      ? { '@type': 'SoftwareApplication', name: subject.name, applicationCategory: 'DeveloperApplication' }
      : { '@type': 'Thing', name: subject.name },
    keywords: [...article.codes, subject.name].join(', '),
    // A reproduction is part of the page, and no page cites itself. Titles of sources stand on the page; twice they weigh.
    citation: article.sources.flatMap(({ url: at }) =>
      at === undefined ? [] : [{ '@type': 'CreativeWork' as const, url: at }],
    ),
    license: site.licence.url,
    publisher: { '@type': 'Organization', name: site.name },
    author: { '@type': 'Organization', name: site.name },
  };
}

/** The way from the home page to this one. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: crumb.url,
    })),
  };
}

/** The site with its search; the query travels in the address, which browsers' search engines need. */
export function websiteJsonLd(
  site: Pick<Settings, 'name' | 'description' | 'language'>,
  home: string,
  search: string,
): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: home,
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
    },
  };
}

/** JSON-LD as the text of a script element: nothing in it can close the element. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
