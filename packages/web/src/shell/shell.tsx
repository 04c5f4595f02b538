import { ActionIcon, AppShell, Burger, Group, NavLink, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { logOut } from '../api/session.js';
import { keys } from '../live/keys.js';
import { useLiveStream } from '../live/live-stream.js';
import { useBegin } from '../live/notices.js';
import { useConnection, useHosts, useInstances, useRunning } from '../live/use-live.js';
import { useMay, useSession } from '../session/use-session.js';
import { Icon, type IconName } from '../shown/icon.js';
import { ConnectionBanner } from './connection-banner.js';
import { Notices } from './notices.js';

interface PageLink {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly forAdmins?: boolean;
}

const PAGES: readonly PageLink[] = [
  { to: '/instances', label: 'Instances', icon: 'instances' },
  { to: '/hosts', label: 'Hosts', icon: 'hosts' },
  { to: '/operations', label: 'Operations', icon: 'operations' },
  { to: '/events', label: 'Events', icon: 'events' },
  { to: '/users', label: 'Users', icon: 'users', forAdmins: true },
];

/** What is around every page: navigation, what is under way, and the one event stream. */
export function Shell({ children }: { readonly children: ReactNode }) {
  useLiveStream();
  const [location] = useLocation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [location]);
  const isLost = useConnection() === 'lost';
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 200, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
      transitionDuration={0}
    >
      <AppShell.Header>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={() => setOpen(!isOpen)}
              hiddenFrom="sm"
              size="sm"
              aria-label={isOpen ? 'Close the navigation' : 'Open the navigation'}
            />
            <Link href="/instances" className="brand">
              Hostelry
            </Link>
          </Group>
          <User />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Pages">
        <Navigation location={location} />
      </AppShell.Navbar>
      <AppShell.Main id="main">
        <ConnectionBanner />
        <div className={isLost ? 'stale' : undefined}>{children}</div>
        <Notices />
      </AppShell.Main>
    </AppShell>
  );
}

function Navigation({ location }: { readonly location: string }) {
  const counts: Readonly<Record<string, number | undefined>> = {
    '/instances': useInstances().data?.length,
    '/hosts': useHosts().data?.length,
    '/operations': useRunning().size || undefined,
  };
  const isAdmin = useMay('admin');
  const pages = PAGES.filter(({ forAdmins = false }) => isAdmin || !forAdmins);
  return pages.map(({ to, label, icon }) => {
    const isHere = location === to || location.startsWith(`${to}/`);
    return (
      <NavLink
        key={to}
        component={Link}
        href={to}
        label={label}
        active={isHere}
        {...(isHere ? { 'aria-current': 'page' as const } : {})}
        leftSection={<Icon name={icon} />}
        rightSection={
          counts[to] === undefined ? undefined : (
            <Text size="xs" c="dimmed">
              {counts[to]}
            </Text>
          )
        }
      />
    );
  });
}

/** Who is logged in; nothing where nobody needs to be. */
function User() {
  const client = useQueryClient();
  const { attempt } = useBegin();
  const { data } = useSession();
  if (data?.user == null) return null;
  const leave = async (): Promise<void> => {
    await logOut();
    client.setQueryData(keys.session, null);
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Link href="/account" className="account" title="Your password and tokens">
        {data.user} <span className="quiet">({data.role})</span>
      </Link>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label="Log out"
        onClick={() => void attempt('Log out', leave)}
      >
        <Icon name="out" />
      </ActionIcon>
    </Group>
  );
}
