import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { CrumbHandle } from '#app/components/layout/use-crumbs.ts';
import { ImprovementLab } from '#app/components/learning/labs/improvement-lab.tsx';
import { moduleCrumbs, moduleTitle } from '#app/components/learning/module-heading.ts';
import { ModulePage } from '#app/components/learning/module-page.tsx';
import English from '#app/content/from-data-to-change/en.mdx';
import Swedish from '#app/content/from-data-to-change/sv.mdx';
import { withContext } from '#app/platform/context.server.ts';
import { openModule } from '#app/services/learning/follow-module.server.ts';

const ID = 'from-data-to-change';

export async function loader(args: LoaderFunctionArgs) {
  return withContext(args, (context) => openModule(context, ID));
}

export const meta: MetaFunction = ({ matches }) => moduleTitle(matches, ID);

export const handle: CrumbHandle = moduleCrumbs(ID);

export default function FromDataToChangePage() {
  return (
    <ModulePage {...useLoaderData<typeof loader>()} texts={{ sv: Swedish, en: English }} lab={<ImprovementLab />} />
  );
}

export { ErrorView as ErrorBoundary } from '#app/components/layout/error-view.tsx';
