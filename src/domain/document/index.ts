export * from './anchor.ts';
export * from './citation.ts';
export * from './kind.ts';
export * from './moment.ts';
export * from './provision-state.ts';
export * from './relation.ts';
export * from './status.ts';
export * from './support.ts';
