import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadRest } from '../i18n/i18n.ts';
import { Loading, NotFound } from '../ui/states.tsx';
import { Layout } from './layout.tsx';
import { readSearch } from './search.ts';

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound, validateSearch: readSearch });

/** Every page of somebody signed in, each a chunk of its own. */
const pages = {
  '/cases': lazyRouteComponent(() => import('../routes/cases.tsx'), 'CasesPage'),
  '/triage': lazyRouteComponent(() => import('../routes/triage.tsx'), 'TriagePage'),
  '/cases/$number': lazyRouteComponent(() => import('../routes/case.tsx'), 'CasePage'),
  '/cases/$number/preparation': lazyRouteComponent(() => import('../routes/preparation.tsx'), 'PreparationPage'),
  '/cases/$number/checklist': lazyRouteComponent(() => import('../routes/checklist.tsx'), 'ChecklistPage'),
  '/cases/$number/checklist/sign': lazyRouteComponent(() => import('../routes/sign-checklist.tsx'), 'SignChecklistPage'),
  '/cases/$number/papers/$form': lazyRouteComponent(() => import('../routes/paper.tsx'), 'PaperPage'),
  '/cases/$number/review/$kind': lazyRouteComponent(() => import('../routes/review.tsx'), 'ReviewPage'),
  '/cases/$number/print': lazyRouteComponent(() => import('../routes/case-print.tsx'), 'CasePrintPage'),
  '/cases/$number/brief': lazyRouteComponent(() => import('../routes/brief.tsx'), 'BriefPage'),
  '/assessments/$id': lazyRouteComponent(() => import('../routes/assessment.tsx'), 'AssessmentPage'),
  '/assessments/$id/sign': lazyRouteComponent(() => import('../routes/sign-assessment.tsx'), 'SignAssessmentPage'),
  '/authorizations/$id/report': lazyRouteComponent(() => import('../routes/report.tsx'), 'ReportPage'),
  '/technologies': lazyRouteComponent(() => import('../routes/technologies.tsx'), 'TechnologiesPage'),
  '/technologies/$id': lazyRouteComponent(() => import('../routes/technology.tsx'), 'TechnologyPage'),
  '/search': lazyRouteComponent(() => import('../routes/search.tsx'), 'SearchPage'),
  '/may-i-use': lazyRouteComponent(() => import('../routes/may-i-use.tsx'), 'MayIUsePage'),
  '/register': lazyRouteComponent(() => import('../routes/register.tsx'), 'RegisterPage'),
  '/existing-use': lazyRouteComponent(() => import('../routes/existing-uses.tsx'), 'ExistingUsesPage'),
  '/existing-use/new': lazyRouteComponent(() => import('../routes/report-existing-use.tsx'), 'ReportExistingUsePage'),
  '/existing-use/$number': lazyRouteComponent(() => import('../routes/existing-use.tsx'), 'ExistingUsePage'),
  '/rules': lazyRouteComponent(() => import('../routes/rules.tsx'), 'RulesPage'),
  '/rules/$id': lazyRouteComponent(() => import('../routes/rule-table.tsx'), 'RuleTablePage'),
  '/forms': lazyRouteComponent(() => import('../routes/forms.tsx'), 'FormsPage'),
  '/forms/$id': lazyRouteComponent(() => import('../routes/form.tsx'), 'FormPage'),
  '/reference': lazyRouteComponent(() => import('../routes/reference.tsx'), 'ReferencePage'),
  '/reference/$list': lazyRouteComponent(() => import('../routes/reference-list.tsx'), 'ReferenceListPage'),
  '/overviews': lazyRouteComponent(() => import('../routes/overviews.tsx'), 'OverviewsPage'),
  '/overviews/$list': lazyRouteComponent(() => import('../routes/overview-list.tsx'), 'OverviewListPage'),
  '/powers': lazyRouteComponent(() => import('../routes/powers.tsx'), 'PowersPage'),
  '/rules/$id/what-if': lazyRouteComponent(() => import('../routes/what-if.tsx'), 'WhatIfPage'),
  '/keyboard': lazyRouteComponent(() => import('../routes/keyboard.tsx'), 'KeyboardPage'),
  '/mail': lazyRouteComponent(() => import('../routes/mail.tsx'), 'MailPage'),
  '/people/leaving/$id': lazyRouteComponent(() => import('../routes/leaving.tsx'), 'LeavingPage'),
  '/people/absence/$id': lazyRouteComponent(() => import('../routes/absence.tsx'), 'AbsencePage'),
  '/people': lazyRouteComponent(() => import('../routes/people.tsx'), 'PeoplePage'),
} as const;

export const paths = Object.keys(pages) as (keyof typeof pages)[];

export function createAppRouter(isSignedIn: boolean) {
  const home = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: isSignedIn
      ? lazyRouteComponent(() => import('../routes/home.tsx'), 'HomePage')
      : lazyRouteComponent(() => import('../routes/welcome.tsx'), 'WelcomePage'),
  });
  const others = Object.entries(pages).map(([path, component]) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component,
      beforeLoad: async ({ location }) => {
        // Whoever follows a link signs in first and lands where it led.
        if (!isSignedIn) {
          throw redirect({ href: `/auth/sign-in?returnTo=${encodeURIComponent(location.href)}`, reloadDocument: true });
        }
        await loadRest();
      },
    }),
  );
  return createRouter({
    routeTree: root.addChildren([home, ...others]),
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    scrollRestoration: true,
  });
}
