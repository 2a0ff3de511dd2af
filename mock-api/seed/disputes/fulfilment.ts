import type { CaseRun } from './caseRun.ts';
import { rule, take } from './mediation.ts';
import { chanceOf, sellerAccepts } from './negotiation.ts';

/** Carrying out: parcels go back or are sent again, sometimes only by the clock. */

export function toReturnInTransit(run: CaseRun): void {
  sellerAccepts(run);
  shipReturn(run);
}

export function toReturnInspection(run: CaseRun): void {
  toReturnInTransit(run);
  receive(run);
}

function shipReturn(run: CaseRun): void {
  run.wait(15, 110);
  run.act('buyer', {
    type: 'ship_return',
    carrier: 'carrier-1',
    tracking: `RT${chanceOf(run).int(10_000_000, 99_999_999)}`,
  });
}

function receive(run: CaseRun): void {
  run.wait(40, 110);
  run.act('seller', { type: 'receive_return' });
}

/** What is agreed or decided is carried out, sometimes only by the clock. */
export function fulfil(run: CaseRun): void {
  for (let steps = 0; steps < 12 && !run.over && run.dispute.status !== 'closed'; steps += 1) fulfilOne(run);
}

function fulfilOne(run: CaseRun): void {
  switch (run.dispute.status) {
    case 'return_awaited':
      return chanceOf(run).chance(0.9) ? shipReturn(run) : run.waitForLapse();
    case 'return_in_transit':
      return receive(run);
    case 'return_inspection':
      return inspect(run);
    case 'replacement_awaited':
      return chanceOf(run).chance(0.85) ? shipReplacement(run) : run.waitForLapse();
    case 'escalated':
      return take(run);
    case 'in_review':
      return rule(run);
    case 'awaiting_approval':
      return approve(run);
    default:
      return run.waitForLapse();
  }
}

function inspect(run: CaseRun): void {
  if (chanceOf(run).chance(0.12)) return run.waitForLapse();
  run.wait(5, 70);
  run.act('seller', { type: 'inspect_ok' });
}

function shipReplacement(run: CaseRun): void {
  run.wait(20, 150);
  run.act('seller', {
    type: 'ship_replacement',
    carrier: 'carrier-1',
    tracking: `RP${chanceOf(run).int(10_000_000, 99_999_999)}`,
  });
}

function approve(run: CaseRun): void {
  run.wait(4, 20);
  run.act('lead', { type: 'approve' });
}
