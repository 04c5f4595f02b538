import { Loader, Tabs } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'wouter';

/** A part of a page. */
export interface PageTab {
  readonly name: string;
  readonly label: string;
  readonly content: () => ReactNode;
}

interface Props {
  /** What they are parts of, for those who do not see it. */
  readonly label: string;
  /** At least one; the first is shown where the address names none of them. */
  readonly tabs: readonly PageTab[];
  readonly chosen: string | undefined;
  readonly address: (tab: string) => string;
}

/** The parts of a page, one at a time; which one is in the page's address. */
export function PageTabs({ label, tabs, chosen, address }: Props) {
  const [, navigate] = useLocation();
  const shown = tabs.find(({ name }) => name === chosen) ?? tabs[0];
  return (
    <Tabs
      value={shown?.name ?? null}
      onChange={(name) => name !== null && navigate(address(name), { replace: true })}
      keepMounted={false}
    >
      <Tabs.List mb="md" aria-label={label}>
        {tabs.map(({ name, label: text }) => (
          <Tabs.Tab key={name} value={name}>
            {text}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name}>
          {name === shown?.name && (
            <Suspense fallback={<Loader size="sm" aria-label="Loading" />}>{content()}</Suspense>
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
