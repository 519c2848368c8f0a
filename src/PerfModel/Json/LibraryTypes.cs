using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PerfModel.Validation;

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
        Add<Category>(static o => new CategoryJsonConverter(o));
        AddObjects();
        AddScoring();
        AddValidation();
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

    private static void AddObjects()
    {
        AddListed(TargetJsonReader.ReadResult, (ItemWriter<TargetParseResult>)TargetJsonWriter.Write);
        AddListed(ErrorJson.Read, ErrorJson.Write);
        AddListed(RemarkJson.Read, RemarkJson.Write);
        AddListed(FormJson.Read, FormJson.Write);
        AddListed(IndicatorJson.Read, (ItemWriter<Indicator>)IndicatorJson.Write);
        AddListed(IndicatorJson.Label, (ItemWriter<CategoryLabel>)IndicatorJson.Write);
        AddListed(GoalJson.Read, GoalJson.Write);
        AddListed(DocumentJson.Read, DocumentJson.Write);
        AddListed(FormRemarkJson.Read, FormRemarkJson.Write);
        AddListed(FundsJson.Read, FundsJson.Write);
        AddListed(FundsJson.ReadLine, FundsJson.WriteLine);
        AddListed(ExecutionJson.Read, ExecutionJson.Write);
        AddListed(ExecutionJson.ReadLine, ExecutionJson.WriteLine);
        AddListed(FigureJson.Read, FigureJson.Write);
        AddListed(CodedNameJson.Read, CodedNameJson.Write);
        AddListed(PlaceJson.Read, PlaceJson.Write);
        AddListed(PlaceJson.ReadField, PlaceJson.WriteField);
        AddListed(CellTextJson.ReadPlaced, (ItemWriter<PlacedText>)CellTextJson.Write);
        AddListed(CellTextJson.ReadLabelled, (ItemWriter<LabelledText>)CellTextJson.Write);
    }

    private static void AddScoring()
    {
        AddListed(ScoringProfileJson.Read, ScoringProfileJson.Write);
        AddListed(MonitoringProfileJson.Read, MonitoringProfileJson.Write);
        AddListed(ExplanationJson.Read, ExplanationJson.Write);
        AddListed(EvaluationJson.Read, (ItemWriter<Evaluation>)EvaluationJson.Write);
        AddListed(IndicatorScoreJson.Read, IndicatorScoreJson.Write);
        AddListed(ExecutionScoreJson.Read, ExecutionScoreJson.Write);
        AddListed(GroupScoreJson.Read, GroupScoreJson.Write);
        AddListed(WeightRemarkJson.Read, WeightRemarkJson.Write);
        AddListed(FormScoreJson.Read, FormScoreJson.Write);
        AddListed(ProgressJson.Read, ProgressJson.Write);
        AddListed(ProgressJson.ReadRow, ProgressJson.WriteRow);
        AddEnum<Attainment>();
        AddEnum<EvaluationReason>();
        AddEnum<ComparisonSource>();
        AddEnum<Polarity>();
        AddEnum<UnitReading>();
        AddEnum<Certainty>();
        AddEnum<RoundingMode>();
        AddEnum<LowerFormula>();
        AddEnum<EqualReading>();
        AddEnum<ScoringMethod>();
        AddEnum<InapplicableRule>();
        AddEnum<ScoreBasis>();
        AddEnum<WeightSource>();
        AddEnum<WeightRemarkCode>();
        AddEnum<DifferenceCause>();
        AddEnum<ProfileProblemCode>();
        AddEnum<MonitoringLight>();
        AddEnum<MonitoringBasis>();
    }

    private static void AddValidation()
    {
        AddListed(FindingJson.Read, FindingJson.Write);
        AddListed(FormReviewJson.Read, FormReviewJson.Write);
        AddListed(FindingPlaceJson.Read, FindingPlaceJson.Write);
        AddListed(FixJson.Read, FixJson.Write);
        AddListed(SuppressionJson.Read, SuppressionJson.Write);
        AddListed(SuppressionJson.ReadSuppressed, SuppressionJson.WriteSuppressed);
        AddListed(ValidationResultJson.Read, ValidationResultJson.Write);
        AddListed(ValidationProfileJson.Read, ValidationProfileJson.Write);
        Add<TextSpan>(static o => new ObjectJsonConverter<TextSpan>(o, FixJson.ReadSpan, FixJson.WriteSpan));
        Add<FindingArgument>(static o => new ObjectJsonConverter<FindingArgument>(o, FindingArgumentJson.Read, FindingArgumentJson.Write));
        AddEnum<Severity>();
        AddEnum<ReviewVerdict>();
        AddEnum<FindingField>();
        AddEnum<RuleKind>();
        AddEnum<RuleScope>();
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
        AddEnum<FormKind>();
        AddEnum<FormField>();
        AddEnum<FormRemarkCode>();
        AddEnum<TargetTerm>();
        AddEnum<CategoryGroup>();
        AddEnum<Obligation>();
        AddEnum<Language>();
    }

    private static void AddEnum<T>()
        where T : struct, Enum => Add<T>(static _ => new EnumJsonConverter<T>());

    private static void Add<T>(Func<PerfModelJsonOptions, JsonConverter> converter) => Types.Add(typeof(T), new LibraryType<T>(converter));

    private static void AddListed<T>(ItemReader<T> read, ItemWriter<T> write)
        where T : class => AddListed(o => new ObjectJsonConverter<T>(o, read, write));

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
