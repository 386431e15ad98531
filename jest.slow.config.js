import config, { slow } from './jest.config.js';

export default { ...config, testMatch: slow, testPathIgnorePatterns: ['/node_modules/'] };
