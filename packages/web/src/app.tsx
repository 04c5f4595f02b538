import { useState } from 'react';
import { HostsTable } from './hosts-table.js';
import { InstancesTable } from './instances-table.js';
import { counted } from './quantities.js';
import { type Live, useLive } from './use-live.js';

/** The one page: hosts and instances, as they are now. */
export function App() {
  const live = useLive();
  const [failure, setFailure] = useState<string>();
  return (
    <main>
      <header>
        <h1>Hostelry</h1>
        <p>{summary(live)}</p>
      </header>
      {live.trouble !== undefined && (
        <p role="alert">
          {live.trouble}. {live.loaded && 'What you see may be old. '}Trying again ...
        </p>
      )}
      {failure !== undefined && (
        <p role="alert">
          {failure} <button onClick={() => setFailure(undefined)}>Dismiss</button>
        </p>
      )}
      {live.loaded && (
        <div className={live.trouble === undefined ? '' : 'stale'}>
          <section aria-labelledby="hosts">
            <h2 id="hosts">Hosts</h2>
            <HostsTable hosts={live.hosts} />
          </section>
          <section aria-labelledby="instances">
            <h2 id="instances">Instances</h2>
            <InstancesTable instances={live.instances} onFailure={setFailure} />
          </section>
        </div>
      )}
    </main>
  );
}

function summary({ loaded, hosts, instances }: Live): string {
  if (!loaded) return 'Asking the server ...';
  const running = instances.filter((instance) => instance.state === 'running').length;
  return `${counted(hosts.length, 'host')}, ${running} of ${counted(instances.length, 'instance')} running`;
}
