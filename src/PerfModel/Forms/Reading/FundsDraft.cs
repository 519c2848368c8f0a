using System;
using System.Collections.Generic;
using System.Linq;

namespace PerfModel.Forms.Reading;

/// <summary>Funds and the execution of the budget while they are read.</summary>
internal sealed class FundsDraft(RowAligner aligner)
{
    private readonly List<(Field Kind, ExecutionLine Line)> _lines = [];
    private readonly List<(Field Kind, FundLine Line)> _amounts = [];
    private List<ColumnField> _columns = [];

    public string? Unit { get; set; }

    /// <summary>Whether the amounts stand in columns: budget, executed, rate.</summary>
    public bool HasColumns => _columns.Count > 0;

    /// <summary>The columns of amounts, from left to right, in place of those before.</summary>
    public void SetColumns(IEnumerable<ColumnField> columns) => _columns = [.. columns];

    /// <summary>Puts the amounts of a line into the model; false where there is one already.</summary>
    public bool Put(Field kind, string label, List<Cell> values)
    {
        if (values.Count == 0)
            return true;
        if (_columns.Count > 0)
            return PutLine(kind, label, values);
        bool single = kind is Field.FundTotal;
        if (single && _amounts.Exists(amount => amount.Kind == kind))
            return false;
        _amounts.Add((kind, new FundLine(label, new Figure(values[0].Take()))));
        return true;
    }

    /// <summary>Puts one amount of the whole sum into the model: <c>执行数：25</c>.</summary>
    public bool PutTotal(Field column, Cell value)
    {
        int index = _lines.FindIndex(line => line.Kind == Field.FundTotal);
        ExecutionLine line = index >= 0 ? _lines[index].Line : new ExecutionLine();
        if (Get(line, column) is not null)
            return false;
        line = With(line, column, new Figure(value.Take()));
        if (index >= 0)
            _lines[index] = (Field.FundTotal, line);
        else
            _lines.Add((Field.FundTotal, line));
        return true;
    }

    public Funds? ToFunds()
    {
        if (_amounts.Count == 0 && (Unit is null || _lines.Count > 0))
            return null;
        var funds = new Funds { Unit = Unit };
        var lines = new List<FundLine>();
        foreach ((Field kind, FundLine line) in _amounts)
        {
            if (kind == Field.FundTotal)
                funds = funds with { Total = line.Amount };
            else if (kind == Field.FundFiscal && funds.Fiscal is null)
                funds = funds with { Fiscal = line.Amount };
            else if (kind == Field.FundOther && funds.Other is null)
                funds = funds with { Other = line.Amount };
            else
                lines.Add(line);
        }

        return funds with { Lines = lines.ToValueList() };
    }

    public BudgetExecution? ToExecution()
    {
        if (_lines.Count == 0)
            return null;
        int total = _lines.FindIndex(line => line.Kind == Field.FundTotal);
        return new BudgetExecution
        {
            Unit = Unit,
            Total = total >= 0 ? _lines[total].Line : null,
            Lines = _lines.Where((_, index) => index != total).Select(line => line.Line).ToValueList(),
        };
    }

    // The columns of a heading hold as far as the amounts agree with them.
    private bool PutLine(Field kind, string label, List<Cell> values)
    {
        if (kind == Field.FundTotal && _lines.Exists(line => line.Kind == kind && line.Line.Label.Length > 0))
            return false;
        var line = new ExecutionLine { Label = label };
        int[] path = aligner.Align(values, _columns, null);
        for (int i = 0; i < values.Count; i++)
        {
            if (path[i] >= 0 && Get(line, _columns[path[i]].Field) is null)
                line = With(line, _columns[path[i]].Field, new Figure(values[i].Take()));
        }

        _lines.Add((kind, line));
        return true;
    }

    private static Figure? Get(ExecutionLine line, Field column) => column switch
    {
        Field.BudgetInitial => line.Initial,
        Field.BudgetAdjusted => line.Adjusted,
        Field.BudgetExecuted => line.Executed,
        Field.BudgetForecast => line.Forecast,
        Field.BudgetWeight => line.Weight,
        Field.BudgetRate => line.Rate,
        _ => line.Score,
    };

    private static ExecutionLine With(ExecutionLine line, Field column, Figure figure) => column switch
    {
        Field.BudgetInitial => line with { Initial = figure },
        Field.BudgetAdjusted => line with { Adjusted = figure },
        Field.BudgetExecuted => line with { Executed = figure },
        Field.BudgetForecast => line with { Forecast = figure },
        Field.BudgetWeight => line with { Weight = figure },
        Field.BudgetRate => line with { Rate = figure },
        Field.BudgetScore => line with { Score = figure },
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No column of amounts."),
    };
}
