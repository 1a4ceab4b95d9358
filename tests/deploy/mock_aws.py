"""A mock AWS on loopback: moto_server, with what the examples need and moto lacks. usage: python3 mock_aws.py -p PORT

It knows what it was taught and nothing more: what passes here has shown that our side of the talk is right, not that AWS
would do its part.
"""
import ipaddress
import json
import os
import sys
import threading
import time

from moto.cloudformation import models as cloudformation, parsing, responses
from moto.cloudformation.exceptions import CloudFormationError
from moto.core.common_models import CloudFormationModel
from moto.ec2.models import ec2_backends
from moto.ec2.models.elastic_ip_addresses import ElasticAddress
from moto.ec2.models.internet_gateways import InternetGateway
from moto.ec2.models.nat_gateways import NatGateway
from moto.ec2.models.route_tables import Route, RouteTable
from moto.ec2.models.subnets import Subnet
from moto.ec2.models.vpcs import VPC
from moto.ecs.models import Service, TaskDefinition, ecs_backends
from moto.elbv2.models import FakeLoadBalancer, FakeTargetGroup, elbv2_backends
from moto.moto_api._internal import mock_random
from moto.secretsmanager.models import secretsmanager_backends


# How moto is taught: a new type, other creation or deletion of a known one.

added = []  # moto finds the types among those that somebody holds


def add_type(name, create, delete=lambda backend_of, physical_id: None):
    """`create(backend_of, properties)` gives the physical id; `backend_of(backends)` is that of the stack's region."""

    class Added(CloudFormationModel):
        __module__ = 'moto.added.models'  # moto takes the service's name from the second part

        def __init__(self, physical_id):
            self.physical_id = physical_id

        @property
        def physical_resource_id(self):
            return self.physical_id

        @staticmethod
        def cloudformation_name_type():
            return ''

        @staticmethod
        def cloudformation_type():
            return name

        @classmethod
        def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **_):
            return cls(create(lambda backends: backends[account_id][region_name], cloudformation_json['Properties']))

        def delete(self, account_id, region_name):
            delete(lambda backends: backends[account_id][region_name], self.physical_id)

    added.append(Added)


def creation(model):
    """Replaces a model's creation by a function of its backend_of, name, properties, and the one that there was."""

    def replace(create):
        before = model.create_from_cloudformation_json.__func__

        def call(cls, resource_name, cloudformation_json, account_id, region_name, **rest):
            def plain(properties):
                return before(cls, resource_name, {**cloudformation_json, 'Properties': properties}, account_id,
                              region_name, **rest)
            return create(lambda backends: backends[account_id][region_name], resource_name,
                          cloudformation_json.get('Properties', {}), plain)
        model.create_from_cloudformation_json = classmethod(call)
    return replace


def deletion(model):
    def replace(delete):
        model.delete = lambda self, account_id, region_name: delete(
            self, lambda backends: backends[account_id][region_name])
    return replace


# The network: IPv6, addresses, and the deletion of what moto keeps.

def ipv6_blocks(vpc):
    """Others may ask for the block before it is its resource's turn: moto makes resources when they are first read."""
    if not vpc.get_cidr_block_association_set(ipv6=True):
        vpc.associate_vpc_cidr_block(None, True)
    return [block['cidr_block'] for block in vpc.get_cidr_block_association_set(ipv6=True)]


def add_block(backend_of, properties):
    vpc = backend_of(ec2_backends).get_vpc(properties['VpcId'])
    if properties.get('AmazonProvidedIpv6CidrBlock'):
        ipv6_blocks(vpc)
    else:
        vpc.associate_vpc_cidr_block(properties['CidrBlock'])
    return vpc.id + '/block'


add_type('AWS::EC2::VPCCidrBlock', add_block)
add_type('AWS::EC2::EgressOnlyInternetGateway',
         lambda backend_of, p: backend_of(ec2_backends).create_egress_only_internet_gateway(p['VpcId']).id,
         lambda backend_of, id: backend_of(ec2_backends).delete_egress_only_internet_gateway(id))

vpc_attribute = VPC.get_cfn_attribute
VPC.has_cfn_attr = classmethod(lambda cls, name: True)
VPC.get_cfn_attribute = lambda self, name: ipv6_blocks(self) if name == 'Ipv6CidrBlocks' else vpc_attribute(self, name)


@creation(Subnet)
def create_subnet(backend_of, name, properties, plain):
    subnet = plain(properties)
    if 'Ipv6CidrBlock' in properties:
        subnet.attach_ipv6_cidr_block_associations(properties['Ipv6CidrBlock'])
    return subnet


@creation(Route)
def create_route(backend_of, name, p, plain):
    return backend_of(ec2_backends).create_route(
        route_table_id=p['RouteTableId'], destination_cidr_block=p.get('DestinationCidrBlock'),
        destination_ipv6_cidr_block=p.get('DestinationIpv6CidrBlock'), gateway_id=p.get('GatewayId'),
        nat_gateway_id=p.get('NatGatewayId'), egress_only_igw_id=p.get('EgressOnlyInternetGatewayId'))


@creation(ElasticAddress)
def create_address(backend_of, name, properties, plain):
    return plain({'Domain': 'vpc', **properties})  # what AWS takes where nothing is said


address_attribute = ElasticAddress.get_cfn_attribute
ElasticAddress.has_cfn_attr = classmethod(lambda cls, name: True)
ElasticAddress.get_cfn_attribute = lambda self, name: (
    self.public_ip if name == 'PublicIp' else address_attribute(self, name))


@deletion(ElasticAddress)
def delete_address(address, backend_of):
    backend_of(ec2_backends).addresses.remove(address)


@deletion(RouteTable)
def delete_table(table, backend_of):
    backend_of(ec2_backends).route_tables.pop(table.id, None)


@deletion(Route)
def delete_route(route, backend_of):
    pass  # goes with its table


@deletion(InternetGateway)
def delete_gateway(gateway, backend_of):
    gateway.vpc = None
    backend_of(ec2_backends).delete_internet_gateway(gateway.id)


@deletion(NatGateway)
def delete_nat_gateway(gateway, backend_of):
    backend_of(ec2_backends).delete_nat_gateway(gateway.id)


def split(block, count, bits):
    network = ipaddress.ip_network(block)
    parts = network.subnets(new_prefix=network.max_prefixlen - int(bits))
    return [str(next(parts)) for _ in range(int(count))]


plain_clean = parsing.clean_json


def clean_json(node, resources):
    if isinstance(node, dict) and 'Fn::Cidr' in node:
        return split(*(clean_json(argument, resources) for argument in node['Fn::Cidr']))
    return plain_clean(node, resources)


parsing.clean_json = clean_json


# Load balancers of both kinds, with the addresses that are given to them.

@creation(FakeLoadBalancer)
def create_load_balancer(backend_of, name, p, plain):
    mappings = p.get('SubnetMappings') or []
    balancer = backend_of(elbv2_backends).create_load_balancer(
        name, p.get('SecurityGroups'), p.get('Subnets') or [], subnet_mappings=mappings, loadbalancer_type=p.get('Type'),
        scheme=p.get('Scheme', 'internet-facing'), ip_address_type=p.get('IpAddressType', 'ipv4'))
    balancer.attrs.update({attribute['Key']: attribute['Value'] for attribute in p.get('LoadBalancerAttributes', [])})
    given = {mapping.get('AllocationId') for mapping in mappings}
    for address in backend_of(ec2_backends).addresses:
        if address.allocation_id in given:
            address.association_id = 'eipassoc-' + balancer.name
    return balancer


@creation(FakeTargetGroup)
def create_target_group(backend_of, name, properties, plain):
    group = plain(properties)
    group.attributes.update({each['Key']: each['Value'] for each in properties.get('TargetGroupAttributes', [])})
    group.register(properties.get('Targets', []))
    return group


@deletion(FakeTargetGroup)
def delete_target_group(group, backend_of):
    group.load_balancer_arns = []
    backend_of(elbv2_backends).target_groups.pop(group.arn, None)


# ECS, with what describe-services shows.

def in_lower_case(node):
    """CloudFormation's names of members begin with capitals, those of ECS don't."""
    if isinstance(node, list):
        return [in_lower_case(item) for item in node]
    if isinstance(node, dict):
        return {name[0].lower() + name[1:]: in_lower_case(value) for name, value in node.items()}
    return node


@creation(Service)
def create_service(backend_of, name, properties, plain):
    service = plain(properties)
    service.load_balancers = in_lower_case(properties.get('LoadBalancers', []))
    service.launch_type = properties.get('LaunchType', service.launch_type)
    return service


@deletion(Service)
def delete_service(service, backend_of):
    backend = backend_of(ecs_backends)
    backend.services = {key: other for key, other in backend.services.items() if other is not service}


@creation(TaskDefinition)
def create_task_definition(backend_of, name, properties, plain):
    task = plain(properties)
    task.network_mode = properties.get('NetworkMode', task.network_mode)
    return task


# Secrets, as databases have them made.

def create_secret(backend_of, properties):
    made = properties.get('GenerateSecretString') or {}
    value = {**json.loads(made.get('SecretStringTemplate', '{}')), made.get('GenerateStringKey', 'password'): 'generated'}
    secret = json.loads(backend_of(secretsmanager_backends).create_secret(
        name=properties.get('Name', str(mock_random.uuid4())), secret_string=json.dumps(value), secret_binary=None,
        description=properties.get('Description'), tags=[], kms_key_id=None, client_request_token=None,
        replica_regions=[], force_overwrite=False))
    return secret['ARN']


add_type('AWS::SecretsManager::Secret', create_secret, lambda backend_of, arn: backend_of(
    secretsmanager_backends).delete_secret(arn, recovery_window_in_days=None, force_delete_without_recovery=True))
add_type('AWS::SecretsManager::SecretTargetAttachment', lambda backend_of, properties: properties['SecretId'])


# CloudFormation: events of resources, outputs and exports of what a change set made, exports in use.

def tell(stack, names, verb):
    for name in names:
        made = stack.resource_map._parsed_resources.get(name)
        for status in ('IN_PROGRESS', 'COMPLETE'):
            stack.events.append(cloudformation.Event(
                stack.stack_id, stack.name, name, getattr(made, 'physical_resource_id', ''),
                stack.resource_map._resource_json_map.get(name, {}).get('Type', ''), f'{verb}_{status}', None, None))


def create(backend, stack, change_set):
    stack.template, stack.parameters, stack.cross_stack_resources = change_set.template, change_set.parameters, backend.exports
    stack._parse_template()
    stack.resource_map = stack._create_resource_map()
    stack.output_map = stack._create_output_map()
    stack._add_stack_event('CREATE_IN_PROGRESS', resource_status_reason='User Initiated')
    stack.resource_map.create(stack.template_dict)
    tell(stack, stack.template_dict['Resources'], 'CREATE')


def update(stack, change_set):
    stack._add_stack_event('UPDATE_IN_PROGRESS', resource_status_reason='User Initiated')
    named = {action: [c.logical_resource_id for c in change_set.changes if c.action == action]
             for action in ('Add', 'Modify', 'Remove')}
    change_set.apply()
    stack.template = change_set.template
    stack._parse_template()
    stack.output_map = stack._create_output_map()
    tell(stack, named['Add'], 'CREATE')
    tell(stack, named['Modify'], 'UPDATE')
    tell(stack, named['Remove'], 'DELETE')


def execute_change_set(self, change_set_name, stack_name=None):
    change_set = self.describe_change_set(change_set_name)
    stack = self.stacks[change_set.stack_id]
    if change_set.change_set_type == 'CREATE':
        create(self, stack, change_set)
    else:
        update(stack, change_set)
    self.exports.update({export.name: export for export in stack.exports})
    stack.status, change_set.execution_status = f'{change_set.change_set_type}_COMPLETE', 'EXECUTE_COMPLETE'
    stack._add_stack_event(stack.status)
    del self.change_sets[change_set.change_set_id]


plain_delete_stack = cloudformation.CloudFormationBackend.delete_stack


def delete_stack(self, name_or_stack_id):
    stack = self.stacks.get(name_or_stack_id)
    for export in stack.exports if stack else []:
        users = [other.name for other in self.stacks.values()
                 if other is not stack and f'"{export.name}"' in json.dumps(other.template_dict)]
        if users:
            stack._add_stack_event('DELETE_IN_PROGRESS', resource_status_reason='User Initiated')
            stack._add_stack_event(stack.status, resource_status_reason='Delete canceled. Cannot delete export '
                                   f'{export.name} as it is in use by {users[0]}.')
            return
    plain_delete_stack(self, name_or_stack_id)


plain_stack_delete = cloudformation.Stack.delete


def delete_with_events(self):
    names = list(self.resource_map._resource_json_map)
    plain_stack_delete(self)
    last = self.events.pop()  # the stack's own comes last
    tell(self, names, 'DELETE')
    self.events.append(last)
    self.template_dict = {}
    self.output_map = self._create_output_map()  # to be asked for the old ones would make their resources again


cloudformation.Stack.delete = delete_with_events
class ChangeSetNotFound(CloudFormationError):
    code = 'ChangeSetNotFound'


def describe_change_set(self, change_set_name):
    if change_set_name not in self.change_sets:
        raise ChangeSetNotFound(f'ChangeSet [{change_set_name}] does not exist')
    return self.change_sets[change_set_name]


def delete_change_set(self, change_set_name):
    self.change_sets.pop(change_set_name, None)  # it is no error when there is none


plain_parameter = responses.CloudFormationResponse._get_param


def parameter(self, name, *default):
    """A change set's name is its stack's, and stacks may use the same; its id is nobody else's."""
    value = plain_parameter(self, name, *default)
    if name == 'ChangeSetName' and self._get_action() != 'CreateChangeSet':
        stack = plain_parameter(self, 'StackName')
        for id, each in self.cloudformation_backend.change_sets.items():
            if each.change_set_name == value and stack in (each.stack_name, each.stack_id):
                value = id
    return value


responses.CloudFormationResponse._get_param = parameter
backend = cloudformation.CloudFormationBackend
backend.execute_change_set = execute_change_set
backend.delete_stack = delete_stack
backend.describe_change_set = describe_change_set
backend.delete_change_set = delete_change_set

# moto writes an empty Properties into the template that it keeps, which is a change the next time.
plain_parse = parsing.parse_resource
parsing.parse_resource = lambda resource, resources: plain_parse(dict(resource), resources)

# moto asks for a version that AWS doesn't ask for.
plain_summary = responses.get_template_summary_response_from_template
responses.get_template_summary_response_from_template = lambda body: plain_summary(
    body if 'AWSTemplateFormatVersion' in body else json.dumps({'AWSTemplateFormatVersion': '2010-09-09', **json.loads(body)}))

# For a change set, nothing to do is a state and no error.
responses.CloudFormationResponse._validate_different_update = lambda *_: None

# What "the previous value" of a parameter from the parameter store is to moto: the value that was found there.
plain_ssm = parsing.ResourceMap.parse_ssm_parameter
parsing.ResourceMap.parse_ssm_parameter = lambda self, value, type: (
    plain_ssm(self, value, type) if value.startswith('/') else value)


def end_with(parent):
    """A test that is killed takes nothing down with it."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


if __name__ == '__main__':
    from moto.server import main
    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    main(sys.argv[1:])
