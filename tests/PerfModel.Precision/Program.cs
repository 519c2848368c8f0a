using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfModel;
using PerfModel.Precision;
using PerfModel.Tests.Validation;

// Prints how often the findings of the validator are those of a reviewer, by rule, and which seeded defects are raised. Exit code 1 where a limit is missed.
// Usage: precision [FOLDER] [-v]; the folder holds corpus.txt, good.txt and defects.tsv.
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
string folder = args.FirstOrDefault(arg => !arg.StartsWith('-')) ?? AppContext.BaseDirectory;
bool verbose = args.Contains("-v");
List<LabelledForm> corpus = LabelledForm.Read(Path.Combine(folder, "corpus.txt")), good = LabelledForm.Read(Path.Combine(folder, "good.txt"));
List<Defect> defects = Defect.Read(Path.Combine(folder, "defects.tsv"), good);
var tally = new Tally();
foreach (LabelledForm form in corpus.Concat(good))
    tally.Add(form, verbose);
tally.Print();

List<Finding> onGood = [.. good.SelectMany(form => Validator.Default.Validate(form.Form).Findings)];
int[] raisedOnGood = [.. new[] { Severity.Error, Severity.Warning, Severity.Info }.Select(severity => onGood.Count(finding => finding.Severity == severity))];
Console.WriteLine($"good forms {good.Count}: errors {raisedOnGood[0]}, warnings {raisedOnGood[1]}, infos {raisedOnGood[2]}");
List<Defect> missed = [.. defects.Where(defect => !Raised(defect))];
Console.WriteLine($"defects {defects.Count}: raised {defects.Count - missed.Count}; missed: {string.Join(", ", missed.Select(defect => defect.Id))}");
bool fine = raisedOnGood[0] + raisedOnGood[1] == 0 && missed.Count * 10 <= defects.Count && tally.IsGood;
return fine ? 0 : 1;

static bool Raised(Defect defect) => Validator.Default.Validate(FormNotation.Form(defect.Notation)).Findings
    .Any(finding => finding.Severity >= Severity.Warning && defect.Rules.Contains(finding.RuleId));
