import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { badInput, notFound } from '../platform/errors/coded-error.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { isUuid } from '../platform/http/is-uuid.ts';
import { RemarkEntity } from './remark.entity.ts';
import { alreadyAnswered, tooManyOpenRemarks } from './remarks.errors.ts';
import { acknowledgeAnswers, answerRemark } from './sql/answer-remark.ts';
import {
  countOpenRemarks,
  listRemarks,
  listRemarksOf,
  readRemark,
  type RemarkRow,
} from './sql/list-remarks.ts';
import { holdAssignment, readOpenRemarks } from './sql/send-remark.ts';

const mostText = 4000;
const mostListed = 500;
// Not to be exact: somebody who sends many at the very same moment may get a few beyond it.
const mostOpen = 200;

/** What annotators tell the lead about single items, and what they are answered. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: ProjectEvents,
  ) {}

  /** On an assignment of one's own, whatever became of it. The same words again, while they wait for an answer, are the same remark. */
  async send(projectId: string, authorId: string, assignmentId: string, text: string): Promise<RemarkRow> {
    const said = checkText(text);
    if (!isUuid(assignmentId)) throw notFound('assignment');
    const id = await this.dataSource.transaction(async (manager) => {
      if (!(await holdAssignment(manager, projectId, authorId, assignmentId))) throw notFound('assignment');
      const { open, same } = await readOpenRemarks(manager, projectId, authorId, assignmentId, said);
      if (same !== null) return same;
      if (open >= mostOpen) throw tooManyOpenRemarks(mostOpen);
      const remark = { projectId, id: uuidv7(), assignmentId, authorId, text: said };
      await manager.insert(RemarkEntity, remark);
      return remark.id;
    });
    this.events.touch(projectId);
    return readRemark(this.dataSource, projectId, id);
  }

  /** Answers a remark, once. */
  async answer(projectId: string, answeredBy: string, remarkId: string, answer: string): Promise<RemarkRow> {
    const text = checkText(answer);
    if (!isUuid(remarkId)) throw notFound('remark');
    const outcome = await answerRemark(this.dataSource, { projectId, remarkId, text, answeredBy });
    if (outcome === 'NOT_FOUND') throw notFound('remark');
    if (outcome === 'ALREADY_ANSWERED') throw alreadyAnswered();
    this.events.touch(projectId);
    return readRemark(this.dataSource, projectId, remarkId);
  }

  /** Notes that somebody has seen all answers to their remarks. */
  async acknowledge(projectId: string, authorId: string): Promise<void> {
    await acknowledgeAnswers(this.dataSource, projectId, authorId);
    this.events.touch(projectId);
  }

  /** Those without an answer first, then newest first. */
  async list(projectId: string, first: number): Promise<RemarkRow[]> {
    return listRemarks(this.dataSource, projectId, checkFirst(first));
  }

  /** Somebody's own, newest first. */
  async listOf(projectId: string, authorId: string, first: number): Promise<RemarkRow[]> {
    return listRemarksOf(this.dataSource, projectId, authorId, checkFirst(first));
  }

  async countOpen(projectId: string): Promise<number> {
    return countOpenRemarks(this.dataSource, projectId);
  }
}

function checkText(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > mostText)
    throw badInput('text', `has ${trimmed.length} characters; allowed are 1 to ${mostText}.`);
  return trimmed;
}

function checkFirst(first: number): number {
  if (first < 1 || first > mostListed)
    throw badInput('first', `is ${first}; allowed are 1 to ${mostListed}.`);
  return first;
}
