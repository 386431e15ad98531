/** What later steps can read of a step. Pure. */
import { hasArrived } from '../dingtalk/delivery.js';
import type { Composed, StepResult } from './step-result.js';

/** All outputs of action.yml; each one is always set. */
export type Outputs = Readonly<Record<keyof typeof nothing, string>> & Readonly<Record<string, string>>;

const nothing = {
  sent: 'false',
  reason: 'not-delivered',
  status: '',
  title: '',
  message: '',
  errcode: '',
  errmsg: '',
  results: '[]',
};

export const outputNames = Object.keys(nothing);

/** The outputs that tell later steps of the result. */
export function outputsOf(result: StepResult): Outputs {
  switch (result.kind) {
    case 'skipped':
      return { ...nothing, reason: result.reason, status: result.status ?? '' };
    case 'dry-run':
      return { ...textsOf(result), reason: 'dry-run' };
    case 'answered': {
      const { inputs, deliveries } = result;
      const sent = hasArrived(deliveries, inputs.delivery);
      const answer = deliveries.find(({ delivered }) => delivered !== true) ?? deliveries[0];
      return {
        ...textsOf(result),
        sent: String(sent),
        reason: sent ? '' : 'not-delivered',
        errcode: String(answer?.errcode ?? ''),
        errmsg: answer?.errmsg ?? '',
        results: JSON.stringify(
          deliveries.map(({ robot, delivered, errcode, errmsg, attempts, milliseconds }) => ({
            robot,
            delivered,
            errcode: errcode ?? null,
            errmsg,
            attempts,
            milliseconds,
          })),
        ),
      };
    }
    case 'wrong-inputs':
      return { ...nothing, reason: 'wrong-input' };
    default:
      return nothing;
  }
}

const textsOf = ({ status, message }: Composed) => ({
  ...nothing,
  status,
  title: message.title,
  message: message.body,
});
