import { areaUnderRoc } from '../statistics/discrimination.ts';
import { fitLogistic, probabilityOf } from '../statistics/logistic-regression.ts';
import type { Patient } from './patients.ts';

/**
 * The AUC among real patients of a model of readmission that was trained on a table: train on synthetic, test on real
 * (Esteban et al. 2017) when the table is synthetic. NaN where nobody or everybody in a table is readmitted.
 */
export function utilityOf(table: readonly Patient[], tested: readonly Patient[]): number {
  const model = fitLogistic(table.map((patient) => ({ features: featuresOf(patient), outcome: patient.readmitted })));
  return areaUnderRoc(
    tested.map((patient) => ({
      score: probabilityOf(model, featuresOf(patient)),
      outcome: patient.readmitted,
    })),
  );
}

/** Of like size. The square lets the model see that both low and high pressure go with readmission. */
function featuresOf({ age, isMan, kidney, pressure, days, heartFailure }: Patient): number[] {
  const fromUsual = (pressure - 133) / 20;
  return [(age - 74) / 10, isMan, (kidney - 60) / 15, fromUsual, fromUsual ** 2, (days - 5) / 4, heartFailure];
}
