using CsCheck;

namespace PerfModel.Tests.Generators;

/// <summary>Random words as they may stand in a cell, the unpleasant ones included: never blank, always valid Unicode.</summary>
internal static class WordGen
{
    private static readonly string[] Pieces =
    [
        "满意", "率", "培训", "开放时间", "a", "Z", "0", "12", "九十五", "≥", "%", "％", "<b>", ">", "&", "\"", "'", "\\", "/", "+", "`", " ", "　", "\u00A0",
        "\n", "\t", "\u0001", "\u0000", "é", "e\u0301", "𠮷", "😀", "（", "）", "(", ")", "【", "。", "；", ";", "，", "、", "．", "—", "null", "{", "]", ",",
    ];

    /// <summary>Words.</summary>
    public static Gen<string> Any { get; } =
        Gen.OneOf(Pieces).Array[1, 6].Select(string.Concat).Where(words => !string.IsNullOrWhiteSpace(words));

    /// <summary>Words or null, evenly.</summary>
    public static Gen<string?> Optional { get; } = Optionally(Any);

    /// <summary>A value or null, evenly.</summary>
    public static Gen<T?> Optionally<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Const((T?)null), gen.Select(value => (T?)value));

    /// <summary>A value or null, evenly.</summary>
    public static Gen<T?> OptionallyOf<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Const((T?)null), gen.Select(value => (T?)value));
}
