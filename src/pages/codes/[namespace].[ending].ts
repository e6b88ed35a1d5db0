// The twins of the page of a namespace of codes: the same rows as Markdown, JSON and plain text.
import type { APIRoute } from 'astro';
import type { Namespace } from '../../core/content/namespace.ts';
import { contentType } from '../../core/address/format-facts.ts';
import { namespacePage } from '../../core/page/namespace-page.ts';
import { NAMESPACE_TWINS, namespaceTwin, type NamespaceTwin } from '../../core/page/namespace-twins.ts';
import { library } from '../../site/library.ts';
import { canonical } from '../../site/urls.ts';

interface Props {
  readonly namespace: Namespace;
  readonly ending: NamespaceTwin;
}

export async function getStaticPaths() {
  const { whole } = await library();
  return whole.namespaces.flatMap((namespace) =>
    (Object.keys(NAMESPACE_TWINS) as NamespaceTwin[]).map((ending) => ({
      params: { namespace: namespace.path, ending },
      props: { namespace, ending } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { namespace, ending } }) => {
  const { whole } = await library();
  const text = namespaceTwin(namespacePage(whole, namespace), ending, whole, canonical);
  return new Response(text, { headers: { 'content-type': contentType({ mediaType: NAMESPACE_TWINS[ending] }) } });
};
