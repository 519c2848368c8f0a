using System;
using System.Linq;
using PerfModel.Tables;

namespace PerfModel.Validation;

/// <summary>Labels of assessments that look at decisions and management beside output and effect (决策, 过程, 资金管理): they are no mistakes.</summary>
internal static class ManagementLabels
{
    private static readonly string[] Words = [.. Table.Embedded("management-labels.tsv", 2).SelectMany(row => row[0].Split('|'))];

    public static bool Has(string label) => Array.Exists(Words, label.Contains);
}
