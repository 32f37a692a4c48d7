import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { FallsLab } from '#app/components/learning/labs/falls-lab.tsx';
import { moduleCrumbs, moduleTitle } from '#app/components/learning/module-heading.ts';
import { ModulePage } from '#app/components/learning/module-page.tsx';
import English from '#app/content/falls/en.mdx';
import Swedish from '#app/content/falls/sv.mdx';
import { withContext } from '#app/platform/context.server.ts';
import { openModule } from '#app/services/learning/follow-module.server.ts';

const ID = 'falls';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => openModule(context, ID));
}

export const meta: MetaFunction = ({ matches }) => moduleTitle(matches, ID);

export const handle: CrumbHandle = moduleCrumbs(ID);

export default function FallsPage() {
  return <ModulePage {...useLoaderData<typeof loader>()} texts={{ sv: Swedish, en: English }} lab={<FallsLab />} />;
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
