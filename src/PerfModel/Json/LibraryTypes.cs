using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PerfModel.Json;

/// <summary>The types of the library that have a JSON form, each with its converter and, for a resolver, its metadata: a closed table, so that nothing is reflected.</summary>
internal static class LibraryTypes
{
    private static readonly Dictionary<Type, LibraryType> Types = [];
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Lists = [];

    static LibraryTypes()
    {
        AddTargets();
        AddEnums();
        Add<Unit>(static o => new UnitJsonConverter(o));
        Add<PartialDate>(static _ => new PartialDateJsonConverter());
        Add<TargetError>(static o => new TargetErrorJsonConverter(o));
        Add<TargetRemark>(static o => new TargetRemarkJsonConverter(o));
        AddListed<TargetParseResult>(static o => new TargetParseResultJsonConverter(o));
    }

    /// <summary>Whether the type has a converter of the library.</summary>
    public static bool Has(Type type) => Types.ContainsKey(type);

    /// <summary>A converter of the type.</summary>
    public static JsonConverter Converter(Type type, PerfModelJsonOptions options) => Types[type].Converter(options);

    /// <summary>The metadata of a type of the library, or of an array or list of one; null for others.</summary>
    public static JsonTypeInfo? Info(Type type, JsonSerializerOptions options, PerfModelJsonOptions own) =>
        Types.TryGetValue(type, out LibraryType? known) ? known.Info(options, own)
        : Lists.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? list) ? list(options)
        : null;

    private static void AddTargets()
    {
        AddListed<Target>(static o => new TargetJsonConverter(o));
        Add<QuantityTarget>(static o => new TargetJsonConverter(o));
        Add<RangeTarget>(static o => new TargetJsonConverter(o));
        Add<ChangeTarget>(static o => new TargetJsonConverter(o));
        Add<PeriodTarget>(static o => new TargetJsonConverter(o));
        Add<DeadlineTarget>(static o => new TargetJsonConverter(o));
        Add<QualitativeTarget>(static o => new TargetJsonConverter(o));
        Add<YesNoTarget>(static o => new TargetJsonConverter(o));
        Add<GradeTarget>(static o => new TargetJsonConverter(o));
        Add<RatioTarget>(static o => new TargetJsonConverter(o));
        Add<CompositeTarget>(static o => new TargetJsonConverter(o));
        Add<AllTarget>(static o => new TargetJsonConverter(o));
        Add<AnyTarget>(static o => new TargetJsonConverter(o));
        Add<TextTarget>(static o => new TargetJsonConverter(o));
        Add<NotApplicableTarget>(static o => new TargetJsonConverter(o));
    }

    private static void AddEnums()
    {
        AddEnum<TargetKind>();
        AddEnum<Comparison>();
        AddEnum<Direction>();
        AddEnum<Degree>();
        AddEnum<Recurrence>();
        AddEnum<UnitStatus>();
        AddEnum<TargetErrorCode>();
        AddEnum<TargetRemarkCode>();
        AddEnum<JsonErrorCode>();
        AddEnum<Language>();
    }

    private static void AddEnum<T>()
        where T : struct, Enum => Add<T>(static _ => new EnumJsonConverter<T>());

    private static void Add<T>(Func<PerfModelJsonOptions, JsonConverter> converter) => Types.Add(typeof(T), new LibraryType<T>(converter));

    /// <summary>Adds a type that comes in lists.</summary>
    private static void AddListed<T>(Func<PerfModelJsonOptions, LibraryJsonConverter<T>> converter)
        where T : class
    {
        Add<T>(converter);
        Add<ValueList<T>>(o => new ValueListJsonConverter<T>(converter(o), o));
        Lists.Add(typeof(T[]), static o => JsonMetadataServices.CreateArrayInfo(o, new JsonCollectionInfoValues<T[]>()));
        Lists.Add(typeof(List<T>), static o => JsonMetadataServices.CreateListInfo<List<T>, T>(
            o, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] }));
        Lists.Add(typeof(IReadOnlyList<T>), static o => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(
            o, new JsonCollectionInfoValues<IReadOnlyList<T>>()));
        Lists.Add(typeof(IEnumerable<T>), static o => JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(
            o, new JsonCollectionInfoValues<IEnumerable<T>>()));
    }
}
