using System.Globalization;

namespace PerfModel.Validation;

/// <summary>The JSON pointers of the fields.</summary>
internal static class FieldPointers
{
    public static string OfForm(int form) => "/" + form.ToString(CultureInfo.InvariantCulture);

    public static string Of(FindingPlace place) => place.IndicatorIndex is int indicator
        ? "/indicators/" + indicator.ToString(CultureInfo.InvariantCulture) + OfIndicator(place.Field)
        : OfHeader(place.Field) + (place.ItemIndex is int item ? "/" + item.ToString(CultureInfo.InvariantCulture) : "");

    private static string OfIndicator(FindingField field) => field switch
    {
        FindingField.Level1 => "/level1",
        FindingField.Level2 => "/level2",
        FindingField.Name => "/name",
        FindingField.Target => "/target",
        FindingField.Weight => "/weight",
        FindingField.Actual => "/actual",
        FindingField.Score => "/score",
        FindingField.DeviationReason => "/deviationReason",
        FindingField.Evidence => "/evidence",
        FindingField.Forecast => "/fullYearForecast",
        _ => "",
    };

    private static string OfHeader(FindingField field) => field switch
    {
        FindingField.Year => "/year",
        FindingField.ProjectName => "/projectName",
        FindingField.DepartmentCode => "/departmentCode",
        FindingField.Attribute => "/attribute",
        FindingField.Period => "/period",
        FindingField.Funds => "/funds",
        FindingField.FundsTotal => "/funds/total",
        FindingField.FundsFiscal => "/funds/fiscal",
        FindingField.FundsOther => "/funds/other",
        FindingField.FundsLine => "/funds/lines",
        FindingField.Execution => "/execution/total",
        FindingField.ExecutionLine => "/execution/lines",
        FindingField.Goals => "/goals",
        FindingField.Indicators => "/indicators",
        FindingField.TotalWeight => "/totalWeight",
        FindingField.TotalScore => "/totalScore",
        FindingField.Grade => "/grade",
        _ => "",
    };
}
