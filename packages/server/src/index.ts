export { type HostInput } from './host-input.js';
