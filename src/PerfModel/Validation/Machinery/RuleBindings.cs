namespace PerfModel.Validation;

/// <summary>The code of all rules of the library.</summary>
internal static class RuleBindings
{
    public static RuleBinder All()
    {
        var rules = new RuleBinder();
        StructureRules.Bind(rules);
        TermRules.Bind(rules);
        DocumentRules.Bind(rules);
        HeaderRules.Bind(rules);
        FundsRules.Bind(rules);
        GoalRules.Bind(rules);
        OperatorRules.Bind(rules);
        ValueRules.Bind(rules);
        SpellingRules.Bind(rules);
        WordingRules.Bind(rules);
        QualitativeRules.Bind(rules);
        CategoryRules.Bind(rules);
        CostRules.Bind(rules);
        WeightRules.Bind(rules);
        EvaluationRules.Bind(rules);
        ExecutionRules.Bind(rules);
        TotalRules.Bind(rules);
        MonitoringRules.Bind(rules);
        NamingRules.Bind(rules);
        SelfEvaluationRules.Bind(rules);
        DirectionRules.Bind(rules);
        GoalNumberRules.Bind(rules);
        ProductRules.Bind(rules);
        CopyRules.Bind(rules);
        return rules;
    }
}
