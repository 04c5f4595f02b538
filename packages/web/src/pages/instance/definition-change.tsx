import { Text } from '@mantine/core';
import type { DefinitionChange } from '@hostelry/server/api';
import { Cell } from '../../shown/cell.js';
import { Panel } from '../../shown/panel.js';
import { RowButton } from '../../shown/row-button.js';
import { Rows } from '../../shown/rows.js';

interface Props {
  readonly title: string;
  readonly change: DefinitionChange;
  readonly goTo: (line: number, column: number) => void;
}

/** What a change of a document comes to: what differs, when it takes effect, and what is wrong or unknown. */
export function DefinitionChangeView({ title, change: { differences, findings }, goTo }: Props) {
  return (
    <>
      {findings.length > 0 && (
        <Panel title="Findings" flush>
          <Rows columns={['Line', 'Kind', 'What', 'Where']} tools count={findings.length}>
            {findings.map(({ severity, line, column, message, path }) => (
              <tr key={`${line}:${column} ${message}`} data-finding={severity}>
                <th scope="row">
                  {line}:{column}
                </th>
                <Cell label="Kind">
                  <Text span inherit {...(severity === 'error' ? { c: 'red' } : {})}>
                    {severity}
                  </Text>
                </Cell>
                <Cell label="What" kind="wide">
                  {message}
                </Cell>
                <Cell label="Where" kind="wide">
                  <code className="break">{path}</code>
                </Cell>
                <Cell label="Actions" kind="tools">
                  <RowButton label="Show" onClick={() => goTo(line, column)} />
                </Cell>
              </tr>
            ))}
          </Rows>
        </Panel>
      )}
      <Panel title={title} flush>
        <Rows
          columns={['What', 'Change', 'Before', 'After', 'Takes effect']}
          count={differences.length}
          none="Nothing differs."
        >
          {differences.map(({ change, path, before, after, takesEffect }) => (
            <tr key={`${change} ${path}`} data-difference={path}>
              <th scope="row">
                <code className="break">{path}</code>
              </th>
              <Cell label="Change">{change}</Cell>
              <Cell label="Before">{before !== undefined && <code className="break">{before}</code>}</Cell>
              <Cell label="After">{after !== undefined && <code className="break">{after}</code>}</Cell>
              <Cell label="Takes effect">{takesEffect === 'now' ? 'now' : 'at the next start'}</Cell>
            </tr>
          ))}
        </Rows>
      </Panel>
    </>
  );
}
