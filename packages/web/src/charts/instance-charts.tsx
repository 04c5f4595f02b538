import { SimpleGrid, Text } from '@mantine/core';
import type { InstanceResource } from '@hostelry/server/api';
import type { Rates } from '../metrics/rates.js';
import { useHistory } from '../metrics/use-history.js';
import { Panel } from '../shown/panel.js';
import { showMiB, showRate, showShare } from '../shown/quantities.js';
import { Chart } from './chart.js';

const FIRST = '--mantine-primary-color-filled';
const SECOND = '--mantine-color-orange-6';

interface Kind {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly of: keyof Rates; readonly colour: string }[];
  readonly show: (value: number) => string;
  /** In bytes, or what is counted as they are. */
  readonly binary?: true;
}

const KINDS: readonly Kind[] = [
  { title: 'CPU', lines: [{ label: 'used', of: 'cpu', colour: FIRST }], show: showShare },
  {
    title: 'Memory',
    lines: [{ label: 'used', of: 'memoryMiB', colour: FIRST }],
    show: showMiB,
    binary: true,
  },
  {
    title: 'Disk',
    lines: [
      { label: 'read', of: 'diskRead', colour: FIRST },
      { label: 'written', of: 'diskWrite', colour: SECOND },
    ],
    show: showRate,
    binary: true,
  },
  {
    title: 'Network',
    lines: [
      { label: 'received', of: 'received', colour: FIRST },
      { label: 'sent', of: 'sent', colour: SECOND },
    ],
    show: showRate,
    binary: true,
  },
];

/** What an instance does, since its page was opened. */
export default function InstanceCharts({ instance }: { readonly instance: InstanceResource }) {
  const points = useHistory(instance, true);
  const times = points.map(({ at }) => at);
  const top: Readonly<Record<string, number>> = { CPU: 1, Memory: instance.memoryMiB };
  const isCounted = ({ lines }: Kind) =>
    points.length === 0 || lines.some(({ of }) => points.some(({ rates }) => rates[of] !== undefined));
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      {KINDS.filter(isCounted).map(({ title, lines, show, binary = false }) => (
        <Panel key={title} title={title}>
          {points.length === 0 ? (
            <Text c="dimmed" size="sm" h={150}>
              Measuring …
            </Text>
          ) : (
            <Chart
              label={title}
              times={times}
              lines={lines.map(({ label, of, colour }) => ({
                label,
                colour,
                values: points.map(({ rates }) => rates[of] ?? null),
              }))}
              show={show}
              binary={binary}
              {...(top[title] === undefined ? {} : { max: top[title] })}
            />
          )}
        </Panel>
      ))}
    </SimpleGrid>
  );
}
