using System;

namespace PerfModel.Validation;

/// <summary>HDR003, HDR006, HDR007, HDR013, HDR014: the funds of the year.</summary>
internal static class FundsRules
{
    private const int UsualDecimals = 2;

    public static void Bind(RuleBinder rules)
    {
        rules.Form("HDR003", TotalOfTwo);
        rules.Form("HDR006", NoAmount);
        rules.Form("HDR007", ManyDecimals);
        rules.Form("HDR013", OtherUnit);
        rules.Form("HDR014", TotalOfLines);
    }

    private static void TotalOfTwo(FormContext c)
    {
        if (c.Form.Funds is not Funds funds || HasLines(funds) || (funds.Fiscal is null && funds.Other is null))
            return;
        if (Money.Of(funds.Total, funds.Unit) is not decimal total || PartsOf(funds) is not decimal parts)
            return;
        if (Math.Abs(total - parts) > c.Number("tolerance"))
            c.Report(FindingField.FundsTotal, Money.InWan(total), Money.InWan(parts));
    }

    // Lines may be parts of the total beside the two, parts of one of the two, or all the parts there are.
    private static void TotalOfLines(FormContext c)
    {
        if (c.Form.Funds is not Funds funds || !HasLines(funds) || Money.Of(funds.Total, funds.Unit) is not decimal total)
            return;
        decimal lines = 0;
        foreach (FundLine line in funds.Lines.AsSpan())
        {
            if (line is null || Money.Of(line.Amount, funds.Unit) is not decimal amount)
                return;
            lines += amount;
        }

        if (PartsOf(funds) is not decimal parts)
            return;
        decimal tolerance = c.Number("tolerance");
        if (Math.Abs(total - parts) > tolerance && Math.Abs(total - lines) > tolerance && Math.Abs(total - parts - lines) > tolerance)
            c.Report(FindingField.FundsTotal, Money.InWan(total), Money.InWan(parts + lines));
    }

    private static bool HasLines(Funds funds) => funds.Lines is { Count: > 0 };

    private static decimal? PartsOf(Funds funds)
    {
        decimal? fiscal = funds.Fiscal is null ? 0 : Money.Of(funds.Fiscal, funds.Unit);
        decimal? other = funds.Other is null ? 0 : Money.Of(funds.Other, funds.Unit);
        return fiscal + other;
    }

    private static void NoAmount(FormContext c)
    {
        if (c.Form.Funds is not Funds funds)
            return;
        Check(c, funds.Total, FindingField.FundsTotal, null);
        Check(c, funds.Fiscal, FindingField.FundsFiscal, null);
        Check(c, funds.Other, FindingField.FundsOther, null);
        for (int i = 0; i < (funds.Lines?.Count ?? 0); i++)
            Check(c, funds.Lines![i]?.Amount, FindingField.FundsLine, i);
    }

    private static void Check(FormContext c, Figure? figure, FindingField field, int? item)
    {
        bool blank = figure is null || (figure.Value is null && string.IsNullOrWhiteSpace(figure.Text));
        if (!blank && (figure!.Value is null or < 0))
            c.Report(new FindingDraft(field, figure.Text) { ItemIndex = item });
    }

    private static void ManyDecimals(FormContext c)
    {
        if (c.Form.Funds is not Funds { Total: { Value: decimal value } total } funds)
            return;
        string unit = total.Unit.Length > 0 ? total.Unit : funds.Unit ?? "万元";
        if (unit == "万元" && Math.Abs(value) < 1_000_000_000_000_000_000m && decimal.Round(value, UsualDecimals) != value)
            c.Report(FindingField.FundsTotal, total.Text);
    }

    private static void OtherUnit(FormContext c)
    {
        if (c.Form.Funds is not Funds { Total: Figure total } funds)
            return;
        string unit = total.Unit.Length > 0 ? total.Unit : funds.Unit?.Trim() ?? "";
        if (unit != "万元")
            c.Report(new FindingDraft(FindingField.Funds, unit) { Variant = unit.Length == 0 ? "missing" : "" });
    }
}
