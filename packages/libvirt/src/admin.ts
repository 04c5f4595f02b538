/**
 * The admin interface of libvirt's daemons: their servers, the clients and limits of these, and their logs.
 * Constants (`ClientTransport`) and errors are those of `@hostelry/libvirt`.
 */
export { AdmConnection } from './client/adm-connection.js';
export { connectAdmin, type ConnectAdminOptions } from './client/connect-admin.js';
export { AdmClient } from './generated/handles/adm-client.js';
export * from './generated/handles/adm-connection.js';
export { AdmServer } from './generated/handles/adm-server.js';
export {
  type AdmClientInfo,
  type AdmClientLimits,
  type AdmThreadpoolParameters,
} from './generated/parameters.js';
