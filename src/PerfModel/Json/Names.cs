using System.Text.Json;

namespace PerfModel.Json;

/// <summary>The property names of JSON, ready to be written.</summary>
internal static class Names
{
    // Targets.
    public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText Words = JsonEncodedText.Encode("words");
    public static readonly JsonEncodedText Comparison = JsonEncodedText.Encode("comparison");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    public static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
    public static readonly JsonEncodedText Lower = JsonEncodedText.Encode("lower");
    public static readonly JsonEncodedText Upper = JsonEncodedText.Encode("upper");
    public static readonly JsonEncodedText LowerExclusive = JsonEncodedText.Encode("lowerExclusive");
    public static readonly JsonEncodedText UpperExclusive = JsonEncodedText.Encode("upperExclusive");
    public static readonly JsonEncodedText Direction = JsonEncodedText.Encode("direction");
    public static readonly JsonEncodedText Baseline = JsonEncodedText.Encode("baseline");
    public static readonly JsonEncodedText Numerator = JsonEncodedText.Encode("numerator");
    public static readonly JsonEncodedText Denominator = JsonEncodedText.Encode("denominator");
    public static readonly JsonEncodedText Approximate = JsonEncodedText.Encode("approximate");
    public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    public static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
    public static readonly JsonEncodedText By = JsonEncodedText.Encode("by");
    public static readonly JsonEncodedText Every = JsonEncodedText.Encode("every");
    public static readonly JsonEncodedText Term = JsonEncodedText.Encode("term");
    public static readonly JsonEncodedText Degree = JsonEncodedText.Encode("degree");
    public static readonly JsonEncodedText Expected = JsonEncodedText.Encode("expected");
    public static readonly JsonEncodedText Grade = JsonEncodedText.Encode("grade");
    public static readonly JsonEncodedText Scale = JsonEncodedText.Encode("scale");
    public static readonly JsonEncodedText Targets = JsonEncodedText.Encode("targets");
    public static readonly JsonEncodedText Subject = JsonEncodedText.Encode("subject");
    public static readonly JsonEncodedText Note = JsonEncodedText.Encode("note");

    // Errors and remarks.
    public static readonly JsonEncodedText Error = JsonEncodedText.Encode("error");
    public static readonly JsonEncodedText Remarks = JsonEncodedText.Encode("remarks");
    public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    public static readonly JsonEncodedText Position = JsonEncodedText.Encode("position");
    public static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
    public static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    public static readonly JsonEncodedText Excerpt = JsonEncodedText.Encode("excerpt");
    public static readonly JsonEncodedText Suggestion = JsonEncodedText.Encode("suggestion");
    public static readonly JsonEncodedText Argument = JsonEncodedText.Encode("argument");

    // Indicators.
    public static readonly JsonEncodedText Category = JsonEncodedText.Encode("category");
    public static readonly JsonEncodedText Level1 = JsonEncodedText.Encode("level1");
    public static readonly JsonEncodedText Level2 = JsonEncodedText.Encode("level2");
    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText Target = JsonEncodedText.Encode("target");
    public static readonly JsonEncodedText TargetSymbol = JsonEncodedText.Encode("targetSymbol");
    public static readonly JsonEncodedText TargetValue = JsonEncodedText.Encode("targetValue");
    public static readonly JsonEncodedText TargetUnit = JsonEncodedText.Encode("targetUnit");
    public static readonly JsonEncodedText Weight = JsonEncodedText.Encode("weight");
    public static readonly JsonEncodedText Actual = JsonEncodedText.Encode("actual");
    public static readonly JsonEncodedText Score = JsonEncodedText.Encode("score");
    public static readonly JsonEncodedText DeviationReason = JsonEncodedText.Encode("deviationReason");
    public static readonly JsonEncodedText Evidence = JsonEncodedText.Encode("evidence");
    public static readonly JsonEncodedText FullYearForecast = JsonEncodedText.Encode("fullYearForecast");
    public static readonly JsonEncodedText Likelihood = JsonEncodedText.Encode("likelihood");
    public static readonly JsonEncodedText TargetPlace = JsonEncodedText.Encode("targetPlace");
    public static readonly JsonEncodedText ActualPlace = JsonEncodedText.Encode("actualPlace");

    // Forms.
    public static readonly JsonEncodedText Schema = JsonEncodedText.Encode("$schema");
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    public static readonly JsonEncodedText Year = JsonEncodedText.Encode("year");
    public static readonly JsonEncodedText ProjectName = JsonEncodedText.Encode("projectName");
    public static readonly JsonEncodedText Department = JsonEncodedText.Encode("department");
    public static readonly JsonEncodedText DepartmentCode = JsonEncodedText.Encode("departmentCode");
    public static readonly JsonEncodedText ImplementingUnit = JsonEncodedText.Encode("implementingUnit");
    public static readonly JsonEncodedText Attribute = JsonEncodedText.Encode("attribute");
    public static readonly JsonEncodedText Period = JsonEncodedText.Encode("period");
    public static readonly JsonEncodedText Funds = JsonEncodedText.Encode("funds");
    public static readonly JsonEncodedText Execution = JsonEncodedText.Encode("execution");
    public static readonly JsonEncodedText Goals = JsonEncodedText.Encode("goals");
    public static readonly JsonEncodedText Indicators = JsonEncodedText.Encode("indicators");
    public static readonly JsonEncodedText ColumnLabels = JsonEncodedText.Encode("columnLabels");
    public static readonly JsonEncodedText EmptyCategories = JsonEncodedText.Encode("emptyCategories");
    public static readonly JsonEncodedText TotalWeight = JsonEncodedText.Encode("totalWeight");
    public static readonly JsonEncodedText TotalScore = JsonEncodedText.Encode("totalScore");
    public static readonly JsonEncodedText OtherFields = JsonEncodedText.Encode("otherFields");
    public static readonly JsonEncodedText Unplaced = JsonEncodedText.Encode("unplaced");
    public static readonly JsonEncodedText Place = JsonEncodedText.Encode("place");
    public static readonly JsonEncodedText Places = JsonEncodedText.Encode("places");
    public static readonly JsonEncodedText Forms = JsonEncodedText.Encode("forms");

    // Parts of forms.
    public static readonly JsonEncodedText Number = JsonEncodedText.Encode("number");
    public static readonly JsonEncodedText ActualText = JsonEncodedText.Encode("actualText");
    public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    public static readonly JsonEncodedText Total = JsonEncodedText.Encode("total");
    public static readonly JsonEncodedText Fiscal = JsonEncodedText.Encode("fiscal");
    public static readonly JsonEncodedText Other = JsonEncodedText.Encode("other");
    public static readonly JsonEncodedText Lines = JsonEncodedText.Encode("lines");
    public static readonly JsonEncodedText Amount = JsonEncodedText.Encode("amount");
    public static readonly JsonEncodedText Initial = JsonEncodedText.Encode("initial");
    public static readonly JsonEncodedText Adjusted = JsonEncodedText.Encode("adjusted");
    public static readonly JsonEncodedText Executed = JsonEncodedText.Encode("executed");
    public static readonly JsonEncodedText Forecast = JsonEncodedText.Encode("forecast");
    public static readonly JsonEncodedText Rate = JsonEncodedText.Encode("rate");
    public static readonly JsonEncodedText Field = JsonEncodedText.Encode("field");

    // Places.
    public static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
    public static readonly JsonEncodedText Table = JsonEncodedText.Encode("table");
    public static readonly JsonEncodedText Row = JsonEncodedText.Encode("row");
    public static readonly JsonEncodedText Column = JsonEncodedText.Encode("column");
    public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    public static readonly JsonEncodedText Sheet = JsonEncodedText.Encode("sheet");
}
