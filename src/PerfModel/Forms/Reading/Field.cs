namespace PerfModel.Forms.Reading;

/// <summary>What a label of a form stands for.</summary>
internal enum Field
{
    Project, Department, DepartmentCode, Unit, UnitName, Attribute, Period, Year, MoneyUnit, Other,
    Funds, FundTotal, FundFiscal, FundOther, FundLine,
    BudgetInitial, BudgetAdjusted, BudgetExecuted, BudgetForecast, BudgetRate, BudgetWeight, BudgetScore,
    Goals, GoalMidTerm, GoalExpected, GoalActual,
    Indicators, RowNumber, MidIndicators, AnnualIndicators, Level1, Level2, Name, Target, MidTarget, Baseline, Direction, Symbol, UnitOfMeasure,
    Actual, Forecast, Likelihood, LikelihoodTick, Weight, Score, Reason, Evidence, OtherColumn,
    TotalScore, Grade, Note, Unplaced,
}

/// <summary>In which part of a form a label has its meaning.</summary>
internal enum LabelPlace
{
    Header, Funds, FundLine, FundColumn, Goal, GoalColumn, Section, Column, Foot,
}
