import type { Route } from '../route.ts'
import {
  changeAssignedFormat,
  changeBucketFormat,
  changeProgressFormat,
  getAssignedFormat,
  getBucketFormat,
  getProgressFormat,
} from './board-format-calls.ts'
import {
  allBuckets,
  bucketsOfOnePlan,
  changeBucket,
  createBucket,
  deleteBucket,
  getBucket,
} from './bucket-calls.ts'
import {
  changePlan,
  changePlanDetails,
  createPlan,
  deletePlan,
  getPlan,
  getPlanDetails,
  myPlans,
  plansOfGroup,
} from './plan-calls.ts'
import { changeTask, createTask, deleteTask, getTask } from './task-calls.ts'
import { changeTaskDetails, getTaskDetails } from './task-details-calls.ts'
import { allTasks, myTasks, tasksOfOneBucket, tasksOfOnePlan } from './task-lists.ts'

// Scopes: pack, permissions.json.
const reading = ['Tasks.Read', 'Tasks.ReadWrite', 'Group.Read.All', 'Group.ReadWrite.All']
const writing = ['Tasks.ReadWrite', 'Group.ReadWrite.All']

function read(template: string, handle: Route['handle']): Route {
  return { method: 'GET', template, scopes: reading, service: 'planner', handle }
}

function write(method: 'POST' | 'PATCH' | 'DELETE', template: string, handle: Route['handle']): Route {
  return { method, template, scopes: writing, service: 'planner', handle }
}

const task = '/planner/tasks/{id}'

export const plannerRoutes: readonly Route[] = [
  write('POST', '/planner/plans', createPlan),
  read('/planner/plans/{id}', getPlan),
  write('PATCH', '/planner/plans/{id}', changePlan),
  write('DELETE', '/planner/plans/{id}', deletePlan),
  read('/planner/plans/{id}/details', getPlanDetails),
  write('PATCH', '/planner/plans/{id}/details', changePlanDetails),
  read('/planner/plans/{id}/buckets', bucketsOfOnePlan),
  read('/planner/plans/{id}/tasks', tasksOfOnePlan),
  read('/groups/{id}/planner/plans', plansOfGroup),
  read('/me/planner/plans', myPlans),
  read('/me/planner/tasks', myTasks),
  read('/planner/buckets', allBuckets),
  write('POST', '/planner/buckets', createBucket),
  read('/planner/buckets/{id}', getBucket),
  write('PATCH', '/planner/buckets/{id}', changeBucket),
  write('DELETE', '/planner/buckets/{id}', deleteBucket),
  read('/planner/buckets/{id}/tasks', tasksOfOneBucket),
  read('/planner/tasks', allTasks),
  write('POST', '/planner/tasks', createTask),
  read('/planner/tasks/{id}', getTask),
  write('PATCH', '/planner/tasks/{id}', changeTask),
  write('DELETE', '/planner/tasks/{id}', deleteTask),
  read('/planner/tasks/{id}/details', getTaskDetails),
  write('PATCH', '/planner/tasks/{id}/details', changeTaskDetails),
  read(`${task}/assignedToTaskBoardFormat`, getAssignedFormat),
  write('PATCH', `${task}/assignedToTaskBoardFormat`, changeAssignedFormat),
  read(`${task}/bucketTaskBoardFormat`, getBucketFormat),
  write('PATCH', `${task}/bucketTaskBoardFormat`, changeBucketFormat),
  read(`${task}/progressTaskBoardFormat`, getProgressFormat),
  write('PATCH', `${task}/progressTaskBoardFormat`, changeProgressFormat),
]
