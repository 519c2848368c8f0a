using System.Text.Json.Serialization;
using PerfModel.Json;

namespace PerfModel;

// The converters are attached here, so that the types themselves know nothing of JSON.
[JsonConverter(typeof(TargetJsonConverter))]
public abstract partial class Target;

[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly partial struct PartialDate;

[JsonConverter(typeof(UnitJsonConverter))]
public sealed partial class Unit;

[JsonConverter(typeof(CategoryJsonConverter))]
public sealed partial class Category;
