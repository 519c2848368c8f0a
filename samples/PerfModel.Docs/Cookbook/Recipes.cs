using System;
using System.Collections.Generic;

namespace PerfModel.Docs.Cookbook;

/// <summary>The recipes, by the names of their files.</summary>
internal static class Recipes
{
    public static IReadOnlyDictionary<string, Action> All { get; } = new Dictionary<string, Action>
    {
        [nameof(ReadTargets)] = ReadTargets.Run,
        [nameof(CheckForm)] = CheckForm.Run,
        [nameof(Judge)] = Judge.Run,
        [nameof(OwnUnit)] = OwnUnit.Run,
        [nameof(OwnRule)] = OwnRule.Run,
        [nameof(Exchange)] = Exchange.Run,
        [nameof(Services)] = Services.Run,
    };
}
