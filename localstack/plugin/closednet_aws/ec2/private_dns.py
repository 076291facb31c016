"""The names by which an AWS service is reached, publicly and through its interface endpoint."""

from __future__ import annotations

_NAMES = {
    "airflow.api": ("api.airflow.{region}.amazonaws.com",),
    "airflow.env": ("env.airflow.{region}.amazonaws.com",),
    "airflow.ops": ("ops.airflow.{region}.amazonaws.com",),
    "codeartifact.api": ("codeartifact.{region}.amazonaws.com",),
    "codeartifact.repositories": ("*.d.codeartifact.{region}.amazonaws.com",),
    "ecr.api": ("api.ecr.{region}.amazonaws.com",),
    "ecr.dkr": ("*.dkr.ecr.{region}.amazonaws.com",),
    "execute-api": ("*.execute-api.{region}.amazonaws.com",),
    "kinesis-firehose": ("firehose.{region}.amazonaws.com",),
    "kinesis-streams": ("kinesis.{region}.amazonaws.com",),
    "s3": (
        "s3.{region}.amazonaws.com",
        "*.s3.{region}.amazonaws.com",
        "*.s3-control.{region}.amazonaws.com",
        "*.s3-accesspoint.{region}.amazonaws.com",
    ),
    "sagemaker.api": ("api.sagemaker.{region}.amazonaws.com",),
    "sagemaker.runtime": ("runtime.sagemaker.{region}.amazonaws.com",),
    "aws.sagemaker.notebook": ("*.notebook.{region}.sagemaker.aws",),
    "aws.sagemaker.studio": ("*.studio.{region}.sagemaker.aws",),
}
"""Where the name is not the service's label itself. Of s3, the names that name a bucket too.

@see https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
"""


def service_label(service_name: str, region: str) -> str | None:
    """Return the part that tells AWS's services apart: `logs`, `ecr.api`, `aws.sagemaker.studio`.

    None for a service that is not AWS's own, or not of this Region.
    """
    for prefix, label in (
        (f"com.amazonaws.{region}.", ""),
        (f"aws.sagemaker.{region}.", "aws.sagemaker."),
    ):
        if service_name.startswith(prefix):
            return label + service_name.removeprefix(prefix)
    return None


def private_names(service_name: str, region: str) -> tuple[str, ...]:
    """Return the names that private DNS answers inside the VPC, the service's own name first.

    A name of several labels that is not listed is read from the last to the first, as AWS names
    its services; a service that is not AWS's has no private name here.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html
    """
    label = service_label(service_name, region)
    if label is None:
        return ()
    usual = (".".join(reversed(label.split("."))) + ".{region}.amazonaws.com",)
    return tuple(name.format(region=region) for name in _NAMES.get(label, usual))


def endpoint_domain(service_name: str, region: str) -> str:
    """Return the domain under which the service's endpoints have names of their own.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
    """
    names = private_names(service_name, region)
    if not names:
        identifier = service_name.rsplit(".", 1)[-1]
        return f"{identifier}.{region}.vpce.amazonaws.com"
    return names[0].removeprefix("*.").replace(f".{region}.", f".{region}.vpce.")
