//! What would leave, and what would not and why.

use serde_json::json;

use super::decisions;
use crate::cli::output::{print, print_json};
use crate::cli::speech::{language, told};
use crate::exchange::Plan;
use crate::model::lens::{Difference, Reason};
use crate::words;

/// Shows a plan.
pub(super) fn show(plan: &Plan, as_json: bool) -> anyhow::Result<()> {
    if as_json {
        return Ok(print_json(&value(plan))?);
    }
    let preview = plan.preview();
    let count = |number: u64| words::number(number, language());
    let language = language();
    for (kind, number) in &preview.leaves {
        print(&told(
            "preview-leaves",
            &[
                ("kind", words::list(kind.plural(), language).into()),
                ("number", count(*number).into()),
            ],
        ))?;
    }
    for ((identity, reason), number) in &preview.parties {
        let how = words::identity(*identity, language);
        let why = reason.map(|reason| format!("({})", words::stays(reason, language)));
        let arguments = [
            ("how", how.into()),
            ("number", count(*number).into()),
            ("why", why.unwrap_or_default().into()),
        ];
        print(told("preview-parties", &arguments).trim_end())?;
    }
    for ((kind, reason), number) in &preview.kept_back {
        let arguments = [
            ("kind", words::list(kind.plural(), language).into()),
            ("number", count(*number).into()),
            ("why", words::stays(*reason, language).into()),
        ];
        print(&told("preview-stays", &arguments))?;
    }
    if let Some(Difference { new, changed, same, gone }) = preview.difference {
        let arguments = [
            ("new", count(new).into()),
            ("changed", count(changed).into()),
            ("same", count(same).into()),
            ("gone", count(gone).into()),
        ];
        print(&told("preview-difference", &arguments))?;
    }
    if !preview.stopped.is_empty() {
        print(&told("preview-names", &[("count", preview.stopped.len().into())]))?;
        decisions::ask(&preview.stopped, false)?;
    }
    Ok(())
}

fn value(plan: &Plan) -> serde_json::Value {
    let preview = plan.preview();
    let leaves =
        preview.leaves.iter().map(|(kind, number)| (kind.plural().to_owned(), json!(number)));
    let parties = preview.parties.iter().map(|((identity, reason), number)| {
        json!({ "how": identity.slug(), "why": reason.map(Reason::slug), "number": number })
    });
    let kept_back = preview.kept_back.iter().map(|((kind, reason), number)| {
        json!({ "kind": kind.plural(), "why": reason.slug(), "number": number })
    });
    let difference = preview.difference.map(
        |of| json!({ "new": of.new, "changed": of.changed, "same": of.same, "gone": of.gone }),
    );
    json!({
        "profile": plan.profile().as_str(),
        "leaves": leaves.collect::<serde_json::Map<_, _>>(),
        "parties": parties.collect::<Vec<_>>(),
        "kept_back": kept_back.collect::<Vec<_>>(),
        "difference": difference,
        "names": preview.stopped.iter().map(decisions::value).collect::<Vec<_>>(),
    })
}
