import * as v from 'valibot'
import { departmentSchema, memberSchema } from '#src/domain/council/council.ts'
import { rotationSettingsSchema } from '#src/domain/facilitation/rotation-settings.ts'
import { riskSettingsSchema } from '#src/domain/risks/risk-settings.ts'
import { choice, json, number, text } from '../definition/column.ts'
import { defineKind } from '../definition/record-kind.ts'

/**
 * One header row with the council, one row for each meeting thread that is known to be this council's, one row with the
 * version of the lists, and, where owners-only risks are in use, one row that says so and one for each person whose page
 * asked for them.
 */
export const councilKind = defineKind({
  list: 'Weft council',
  description:
    'The council itself: its departments, members and settings, and the meetings that belong to it.',
  version: 3,
  columns: {
    title: text('Title', 'Title'),
    kind: choice('Kind', 'Kind', {
      council: 'Council',
      thread: 'Meeting',
      schema: 'Weft version',
      'owners-only': 'Owners-only risks',
      refused: 'Was refused owners-only risks',
      read: 'Could read owners-only risks',
    }),
    thread: text('Thread', 'Meeting thread', { indexed: true }),
    councilKey: text('CouncilKey', 'Council key'),
    language: text('CouncilLanguage', 'Language'),
    timeZone: text('HomeTimeZone', 'Time zone'),
    departments: json('Departments', 'Departments', v.array(departmentSchema), []),
    members: json('Members', 'Members', v.array(memberSchema), []),
    teamKey: text('TeamKey', 'Team'),
    channelKey: text('ChannelKey', 'Channel key'),
    channelName: text('ChannelName', 'Channel'),
    siteKey: text('SiteKey', 'Site'),
    planKey: text('PlanKey', 'Plan key'),
    planName: text('PlanName', 'Plan'),
    bucketKey: text('BucketKey', 'Bucket'),
    taskTitles: text('TaskTitles', 'Task titles in Planner'),
    schemaVersion: number('SchemaVersion', 'Version of the lists'),
    // Since version 2.
    riskSettings: json(
      'RiskSettings',
      'How risks are rated',
      v.fallback(v.nullable(riskSettingsSchema), null),
      null,
    ),
    // Since version 3.
    rotationSettings: json(
      'RotationSettings',
      'How turns go round',
      v.fallback(v.nullable(rotationSettingsSchema), null),
      null,
    ),
  },
})
