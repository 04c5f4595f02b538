import { useState } from 'react';
import { HostsTable } from './hosts-table.js';
import { InstancesTable } from './instances-table.js';
import { useLive } from './use-live.js';

/** The one page: hosts and instances, as they are now. */
export function App() {
  const live = useLive();
  const [failure, setFailure] = useState<string>();
  const running = live.instances.filter((instance) => instance.state === 'running').length;
  return (
    <main>
      <header>
        <h1>Hostelry</h1>
        <p>
          {live.hosts.length} hosts, {running} of {live.instances.length} instances running
        </p>
      </header>
      {live.trouble !== undefined && <p role="alert">{live.trouble}</p>}
      {failure !== undefined && (
        <p role="alert">
          {failure} <button onClick={() => setFailure(undefined)}>Dismiss</button>
        </p>
      )}
      <section aria-labelledby="hosts">
        <h2 id="hosts">Hosts</h2>
        <HostsTable hosts={live.hosts} />
      </section>
      <section aria-labelledby="instances">
        <h2 id="instances">Instances</h2>
        <InstancesTable instances={live.instances} loaded={live.loaded} onFailure={setFailure} />
      </section>
    </main>
  );
}
