import { Fragment } from 'react';
import { Link } from './link.js';

interface Props {
  readonly users: readonly { readonly uuid: string; readonly name: string }[];
}

/** The instances that use something, as links. */
export function UsedBy({ users }: Props) {
  return users.map(({ uuid, name }, index) => (
    <Fragment key={uuid}>
      {index > 0 && ', '}
      <Link to={`/instances/${uuid}`}>{name}</Link>
    </Fragment>
  ));
}
