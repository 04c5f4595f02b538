import { type DhcpReservation, type NetworkSpec } from '@hostelry/compute';
import { type FastifyInstance } from 'fastify';
import { type HostelryApi } from '../api/index.js';
import { callSignal } from './call-signal.js';
import { autostartBody, noQuery, someBody, stateBody } from './request-schemas.js';

interface OfHost {
  Params: { host: string };
}

interface OfNetwork {
  Params: { host: string; network: string };
}

const NETWORKS = '/v1/hosts/:host/networks';
const NETWORK = `${NETWORKS}/:network`;
const asked = { schema: { querystring: noQuery } };
const told = { schema: { body: someBody, querystring: noQuery } };

const namesBody = {
  type: 'object',
  additionalProperties: false,
  required: ['names'],
  properties: { names: { type: 'array', items: { type: 'string' } } },
};

/** `/v1/hosts/{host}/networks`, and what their servers tell guests. */
export function networkRoutes(
  server: FastifyInstance,
  { networks }: HostelryApi,
  closing: AbortSignal,
): void {
  server.get<OfHost>(NETWORKS, asked, async ({ params }, reply) =>
    networks(params.host).list({ signal: callSignal(reply, closing) }),
  );

  server.post<OfHost & { Body: NetworkSpec }>(NETWORKS, told, async ({ params, body }, reply) => {
    const made = await networks(params.host).create(body, { signal: callSignal(reply, closing) });
    return reply.code(201).send(made);
  });

  server.get<OfNetwork>(NETWORK, asked, async ({ params }, reply) =>
    networks(params.host).get(params.network, { signal: callSignal(reply, closing) }),
  );

  server.delete<OfNetwork>(NETWORK, asked, async ({ params }, reply) => {
    await networks(params.host).delete(params.network, { signal: callSignal(reply, closing) });
    return reply.code(204).send();
  });

  server.put<OfNetwork & { Body: { state: 'running' | 'stopped' } }>(
    `${NETWORK}/state`,
    { schema: { body: stateBody, querystring: noQuery } },
    async ({ params, body }, reply) => {
      const change = body.state === 'running' ? 'start' : 'stop';
      await networks(params.host)[change](params.network, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.put<OfNetwork & { Body: { autostart: boolean } }>(
    `${NETWORK}/autostart`,
    { schema: { body: autostartBody, querystring: noQuery } },
    async ({ params, body }, reply) => {
      const options = { signal: callSignal(reply, closing) };
      await networks(params.host).setAutostart(params.network, body.autostart, options);
      return reply.code(204).send();
    },
  );

  addressRoutes(server, networks, closing);
}

function addressRoutes(
  server: FastifyInstance,
  networks: HostelryApi['networks'],
  closing: AbortSignal,
): void {
  server.get<OfNetwork>(`${NETWORK}/leases`, asked, async ({ params }, reply) =>
    networks(params.host).leases(params.network, { signal: callSignal(reply, closing) }),
  );

  server.put<OfNetwork & { Body: DhcpReservation }>(
    `${NETWORK}/reservations`,
    told,
    async ({ params, body }, reply) => {
      const options = { signal: callSignal(reply, closing) };
      await networks(params.host).reserve(params.network, body, options);
      return reply.code(204).send();
    },
  );

  server.delete<{ Params: OfNetwork['Params'] & { reserved: string } }>(
    `${NETWORK}/reservations/:reserved`,
    asked,
    async ({ params: { host, network, reserved } }, reply) => {
      await networks(host).release(network, reserved, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.put<{ Params: OfNetwork['Params'] & { address: string }; Body: { names: string[] } }>(
    `${NETWORK}/dns-hosts/:address`,
    { schema: { body: namesBody, querystring: noQuery } },
    async ({ params: { host, network, address }, body: { names } }, reply) => {
      const options = { signal: callSignal(reply, closing) };
      await networks(host).setDnsHost(network, { address, names }, options);
      return reply.code(204).send();
    },
  );
}
