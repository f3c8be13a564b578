import { expect, test } from 'vitest';
import { fieldDescriptions } from '#src/domain/exchange/file-descriptions.ts';
import { assessmentJsonSchema, schemaFields } from '#src/domain/exchange/json-schema.ts';

test('every field has its Vietnamese description, and no description is left over', () => {
  const fields = schemaFields();
  expect(fields.filter(({ description }) => description === '')).toEqual([]);
  const paths = new Set(['', ...fields.map(({ path }) => path)]);
  expect(Object.keys(fieldDescriptions).filter((path) => !paths.has(path))).toEqual([]);
});

test('the field list tells type, need and values', () => {
  const of = (path: string) => schemaFields().find((each) => each.path === path);
  expect(of('answers[].outcome')).toMatchObject({
    types: ['string'],
    nullable: true,
    required: true,
    values: ['met', 'partly-met', 'not-met', 'not-applicable'],
  });
  expect(of('answers[].evidence[].date')).toMatchObject({
    types: ['string'],
    nullable: false,
    required: false,
    values: [],
  });
  expect(of('score.range')).toMatchObject({ types: ['array'], required: true });
  expect(of('previous.percent')).toMatchObject({ types: ['number'], nullable: true, required: true });
});

test('the schema is of 2020-12 and carries the constant id', () => {
  expect(assessmentJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:so-tay-dan-van:tu-danh-gia:1',
    additionalProperties: false,
  });
});
