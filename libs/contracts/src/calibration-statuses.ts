export const CALIBRATION_STATUSES = ['draft', 'open', 'discussing', 'closed'] as const;
/** The way of a calibration round: chosen, scored by everyone, talked over, over. */
export type CalibrationStatus = (typeof CALIBRATION_STATUSES)[number];

/** Whether reviewing may open before a calibration round has been closed. */
export const CALIBRATION_RULES = ['optional', 'required'] as const;
export type CalibrationRule = (typeof CALIBRATION_RULES)[number];
