/** The one commit of each foreign action that all workflows and examples use; Dependabot's changes are repeated here. */
const codeql = { commit: '8aad20d150bbac5944a9f9d289da16a4b0d87c1e', version: 'v4.36.2' } as const;

export const pins = {
  'actions/attest': { commit: '1e69f48acb82d1966a394da916b4c1698aa569d6', version: 'v4.2.2' },
  'actions/checkout': { commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
  'actions/dependency-review-action': {
    commit: '2031cfc080254a8a887f58cffee85186f0e49e48',
    version: 'v4.9.0',
  },
  'actions/download-artifact': { commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' },
  'actions/setup-node': { commit: '820762786026740c76f36085b0efc47a31fe5020', version: 'v7.0.0' },
  'actions/upload-artifact': { commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', version: 'v7.0.0' },
  'github/codeql-action/analyze': codeql,
  'github/codeql-action/init': codeql,
  'github/codeql-action/upload-sarif': codeql,
  'ossf/scorecard-action': { commit: '2d1146689b8cda280b9bc96326124645441f03bc', version: 'v2.4.4' },
  'zizmorcore/zizmor-action': { commit: 'f52a838cfabf134edcbaa7c8b3677dde20045018', version: 'v0.1.1' },
} as const;
