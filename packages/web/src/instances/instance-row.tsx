import { Checkbox, Loader } from '@mantine/core';
import type { InstanceResource, OperationResource } from '@hostelry/server/api';
import type { Rates } from '../metrics/rates.js';
import { Cell } from '../shown/cell.js';
import { Link } from '../shown/link.js';
import { Meter } from '../shown/meter.js';
import { showMiB, showRate, showShare } from '../shown/quantities.js';
import { State } from '../shown/state.js';
import { ActionsMenu } from './actions-menu.js';
import { instanceAddress } from './filter.js';
import { LabelChips } from './label-chips.js';
import type { Selection } from './selection.js';

interface Props {
  readonly instance: InstanceResource;
  readonly facets: ReadonlySet<string>;
  /** What is under way on it. */
  readonly operation: OperationResource | undefined;
  readonly rates: Rates | undefined;
  readonly selection: Selection | undefined;
  readonly withHost: boolean;
  readonly chooseLabel: ((label: string) => void) | undefined;
}

/** One instance, in its row. */
export function InstanceRow(props: Props) {
  const { instance, facets, operation, rates, selection, withHost, chooseLabel } = props;
  const { name, title, uuid, host, vcpus, memoryMiB } = instance;
  const isSelected = selection?.uuids.has(uuid) === true;
  return (
    <tr
      data-instance={name}
      className={selection === undefined ? undefined : 'picks'}
      {...(isSelected ? { 'data-selected': true } : {})}
    >
      {selection !== undefined && (
        <td className="tight">
          <Checkbox
            size="xs"
            aria-label={`Select ${name}`}
            checked={isSelected}
            onChange={(event) => selection.set(toggled(selection.uuids, uuid, event.currentTarget.checked))}
          />
        </td>
      )}
      <th scope="row" title={uuid}>
        <Link to={instanceAddress(instance)}>{name}</Link>
        {title !== undefined && <div className="subtitle">{title}</div>}
        <LabelChips instance={instance} choose={chooseLabel} />
      </th>
      <Cell label="State">
        <InstanceState instance={instance} operation={operation} />
      </Cell>
      {withHost && (
        <Cell label="Host">
          <Link to={`/hosts/${host}`}>{host}</Link>
        </Cell>
      )}
      <Cell label="vCPUs" kind="number">
        {vcpus}
      </Cell>
      <Cell label="Memory" kind="number">
        {showMiB(memoryMiB)}
      </Cell>
      <Cell label="CPU">
        {rates?.cpu !== undefined && (
          <Meter label={`CPU of ${name}`} share={rates.cpu} text={showShare(rates.cpu)} />
        )}
      </Cell>
      <Cell label="Disk" kind="number">
        {both(rates?.diskRead, rates?.diskWrite)}
      </Cell>
      <Cell label="Network" kind="number">
        {both(rates?.received, rates?.sent)}
      </Cell>
      <Cell label="Actions" kind="tools">
        <ActionsMenu instance={instance} facets={facets} />
      </Cell>
    </tr>
  );
}

interface StateProps {
  readonly instance: InstanceResource;
  readonly operation: OperationResource | undefined;
}

/** The state of an instance, and what is being done to it. */
export function InstanceState({ instance: { state, rescued }, operation }: StateProps) {
  return (
    <span className="state">
      <State of={state} />
      {rescued === true && <span className="quiet">(rescue)</span>}
      {operation !== undefined && (
        <span className="state quiet">
          <Loader size={12} aria-hidden /> {operation.kind}
        </span>
      )}
    </span>
  );
}

function toggled(uuids: ReadonlySet<string>, uuid: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(uuids);
  if (isIn) next.add(uuid);
  else next.delete(uuid);
  return next;
}

/** Both directions together: the detail has each. */
function both(first: number | undefined, second: number | undefined): string | undefined {
  return first === undefined && second === undefined ? undefined : showRate((first ?? 0) + (second ?? 0));
}
