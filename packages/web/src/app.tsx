import { createTheme, Loader, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { createLiveClient } from './live/live-client.js';
import { InstancesPage } from './pages/instances/instances-page.js';
import { LoginPage } from './session/login-page.js';
import { useSession } from './session/use-session.js';
import { Shell } from './shell/shell.js';
import { Loaded } from './shown/loaded.js';

const InstancePage = lazy(() => import('./pages/instance/instance-page.js'));
const LaunchPage = lazy(() => import('./pages/launch/launch-page.js'));
const HostsPage = lazy(() => import('./pages/hosts/hosts-page.js'));
const HostPage = lazy(() => import('./pages/host/host-page.js'));
const AddHostPage = lazy(() => import('./pages/hosts/add-host-page.js'));
const OperationsPage = lazy(() => import('./pages/operations/operations-page.js'));
const OperationPage = lazy(() => import('./pages/operations/operation-page.js'));
const EventsPage = lazy(() => import('./pages/events/events-page.js'));
const UsersPage = lazy(() => import('./pages/users/users-page.js'));
const AccountPage = lazy(() => import('./pages/account/account-page.js'));
const NotFoundPage = lazy(() => import('./pages/not-found-page.js'));

const theme = createTheme({
  fontFamily: 'system-ui, sans-serif',
  headings: { fontFamily: 'system-ui, sans-serif', fontWeight: '650' },
  primaryColor: 'indigo',
  defaultRadius: 'md',
  autoContrast: true,
  cursorType: 'pointer',
});

/** The pages of Hostelry. */
export function App() {
  const [client] = useState(createLiveClient);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Pages />
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Behind the log-in, where the server needs one. */
function Pages() {
  const session = useSession();
  return (
    <Loaded query={session}>
      {(known) =>
        known === null ? (
          <LoginPage />
        ) : (
          <Shell>
            <Suspense fallback={<Loader size="sm" aria-label="Loading" />}>
              <Routes />
            </Suspense>
          </Shell>
        )
      }
    </Loaded>
  );
}

function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/instances" replace />
      </Route>
      <Route path="/instances" component={InstancesPage} />
      <Route path="/instances/:ref/:tab?">
        {({ ref, tab }) => <InstancePage key={ref} instance={ref} tab={tab} />}
      </Route>
      <Route path="/launch" component={LaunchPage} />
      <Route path="/hosts" component={HostsPage} />
      <Route path="/hosts/:name/:tab?">
        {({ name, tab }) => <HostPage key={name} name={name} tab={tab} />}
      </Route>
      <Route path="/add-host" component={AddHostPage} />
      <Route path="/operations" component={OperationsPage} />
      <Route path="/operations/:id">{({ id }) => <OperationPage key={id} id={id} />}</Route>
      <Route path="/events" component={EventsPage} />
      <Route path="/users" component={UsersPage} />
      <Route path="/account" component={AccountPage} />
      <Route component={NotFoundPage} />
    </Switch>
  );
}
