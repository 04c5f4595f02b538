import {
  dhcpReservationSchema,
  networkSpecSchema,
  type DhcpReservation,
  type NetworkSpec,
} from '@hostelry/compute';
import { type FastifyInstance } from 'fastify';
import { type HostelryApi } from '../api/index.js';
import { DONE } from '../openapi/route-doc.js';
import { networkInfoSchema, networkLeaseSchema } from '../openapi/resource-schemas.js';
import { listOf } from '../openapi/shapes.js';
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
  server.get<OfHost>(
    NETWORKS,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'listNetworks',
          tag: 'networks',
          summary: 'Every network of a host',
          answers: { 200: { description: 'The networks', schema: listOf(networkInfoSchema) } },
        },
      },
    },
    async ({ params }, reply) => networks(params.host).list({ signal: callSignal(reply, closing) }),
  );

  server.post<OfHost & { Body: NetworkSpec }>(
    NETWORKS,
    {
      ...told,
      config: {
        doc: {
          operationId: 'createNetwork',
          tag: 'networks',
          summary: 'Defines a network and starts it',
          body: networkSpecSchema,
          answers: { 201: { description: 'The network', schema: networkInfoSchema } },
        },
      },
    },
    async ({ params, body }, reply) => {
      const made = await networks(params.host).create(body, { signal: callSignal(reply, closing) });
      return reply.code(201).send(made);
    },
  );

  server.get<OfNetwork>(
    NETWORK,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'getNetwork',
          tag: 'networks',
          summary: 'One network',
          answers: { 200: { description: 'The network', schema: networkInfoSchema } },
        },
      },
    },
    async ({ params }, reply) =>
      networks(params.host).get(params.network, { signal: callSignal(reply, closing) }),
  );

  server.delete<OfNetwork>(
    NETWORK,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'deleteNetwork',
          tag: 'networks',
          summary: 'Stops a network and forgets it; refused while instances use it',
          answers: DONE,
        },
      },
    },
    async ({ params }, reply) => {
      await networks(params.host).delete(params.network, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.put<OfNetwork & { Body: { state: 'running' | 'stopped' } }>(
    `${NETWORK}/state`,
    {
      schema: { body: stateBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'setNetworkState',
          tag: 'networks',
          summary: 'Starts or stops a network',
          answers: DONE,
        },
      },
    },
    async ({ params, body }, reply) => {
      const change = body.state === 'running' ? 'start' : 'stop';
      await networks(params.host)[change](params.network, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.put<OfNetwork & { Body: { autostart: boolean } }>(
    `${NETWORK}/autostart`,
    {
      schema: { body: autostartBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'setNetworkAutostart',
          tag: 'networks',
          summary: 'Whether a network is started with its host',
          answers: DONE,
        },
      },
    },
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
  server.get<OfNetwork>(
    `${NETWORK}/leases`,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'listLeases',
          tag: 'networks',
          summary: 'The addresses that a network gave and that have not expired',
          answers: { 200: { description: 'The leases', schema: listOf(networkLeaseSchema) } },
        },
      },
    },
    async ({ params }, reply) =>
      networks(params.host).leases(params.network, { signal: callSignal(reply, closing) }),
  );

  server.put<OfNetwork & { Body: DhcpReservation }>(
    `${NETWORK}/reservations`,
    {
      ...told,
      config: {
        doc: {
          operationId: 'reserveAddress',
          tag: 'networks',
          summary: 'Keeps an address for a guest',
          body: dhcpReservationSchema,
          answers: DONE,
        },
      },
    },
    async ({ params, body }, reply) => {
      const options = { signal: callSignal(reply, closing) };
      await networks(params.host).reserve(params.network, body, options);
      return reply.code(204).send();
    },
  );

  server.delete<{ Params: OfNetwork['Params'] & { reserved: string } }>(
    `${NETWORK}/reservations/:reserved`,
    {
      ...asked,
      config: {
        doc: {
          operationId: 'releaseAddress',
          tag: 'networks',
          summary: 'Keeps an address no longer; named by its MAC address, name or address',
          answers: DONE,
        },
      },
    },
    async ({ params: { host, network, reserved } }, reply) => {
      await networks(host).release(network, reserved, { signal: callSignal(reply, closing) });
      return reply.code(204).send();
    },
  );

  server.put<{ Params: OfNetwork['Params'] & { address: string }; Body: { names: string[] } }>(
    `${NETWORK}/dns-hosts/:address`,
    {
      schema: { body: namesBody, querystring: noQuery },
      config: {
        doc: {
          operationId: 'setDnsHost',
          tag: 'networks',
          summary: 'Has the DNS of a network tell these names for an address, in place of those it told',
          answers: DONE,
        },
      },
    },
    async ({ params: { host, network, address }, body: { names } }, reply) => {
      const options = { signal: callSignal(reply, closing) };
      await networks(host).setDnsHost(network, { address, names }, options);
      return reply.code(204).send();
    },
  );
}
